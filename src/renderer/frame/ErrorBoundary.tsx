import { Component, type ErrorInfo, type ReactNode } from 'react';
import { call } from '../bridge';
import { useWords } from '../i18n/use-words';
import './error-boundary.css';

interface Props {
  readonly children: ReactNode;
}

/** Says what happened and what was kept, and offers to draw again. */
function Crash({ again }: { readonly again: () => void }): React.JSX.Element {
  const t = useWords('frame');
  return (
    <div className="crash" role="alert">
      <h2>{t('crash.title')}</h2>
      <p>{t('crash.text')}</p>
      <div className="actions">
        <button type="button" className="btn primary" onClick={again}>
          {t('crash.again')}
        </button>
        <button type="button" className="btn" onClick={() => void call('app.showLog').catch(() => null)}>
          {t('crash.log')}
        </button>
      </div>
    </div>
  );
}

/** Keeps a failure inside one part of the window and reports it to the log. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    const stack = `${error.stack ?? ''}\n${info.componentStack ?? ''}`.slice(0, 20_000);
    void call('app.report', { message: error.message.slice(0, 20_000), stack }).catch(() => null);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <Crash again={() => this.setState({ hasFailed: false })} />;
  }
}
