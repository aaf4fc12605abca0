import { useEffect } from 'react';
import { useStore } from '../state/store';
import { useAlignments } from './alignments-store';
import { useFocus } from './focus-store';
import { startFollowing } from './follower';

/** Lets the panes follow the active one while the setting says so. */
export function useFollowing(): void {
  const panes = useStore((state) => state.panes);
  const activeKey = useStore((state) => state.panes[state.activePane]?.key ?? -1);
  const isOn = useStore((state) => state.settings.follow);
  const alignments = useAlignments((state) => state.alignments);
  const layouts = useFocus((state) => state.layouts);
  useEffect(() => {
    if (!isOn || panes.length < 2) return undefined;
    return startFollowing({ panes, activeKey, alignments });
  }, [isOn, panes, activeKey, alignments, layouts]);
}
