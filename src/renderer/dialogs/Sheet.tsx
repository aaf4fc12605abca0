import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

interface SheetProps {
  readonly title: string;
  readonly closeName: string;
  readonly className: string;
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A modal sheet with a title and a way out; Escape and a click beside it close it too. */
export function Sheet({ title, closeName, className, isOpen, close, children }: SheetProps): React.JSX.Element {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Modal className={`dialog ${className}`}>
        <Dialog className="inside">
          <div className="title">
            <Heading slot="title">{title}</Heading>
            <button type="button" className="icon-btn" aria-label={closeName} title={closeName} onClick={close}>
              <X size={17} aria-hidden="true" />
            </button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
