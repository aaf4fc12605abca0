import { useEffect, useRef } from 'react';
import { useStore } from '../state/store';
import { useAlignments } from './alignments-store';
import { useFocus } from './focus-store';
import { startFollowing, type FollowMemory } from './follower';

/** Lets the panes follow the active one while the setting says so; a pane just opened waits until it is used. */
export function useFollowing(): { readonly forgetOffsets: () => void } {
  const panes = useStore((state) => state.panes);
  const activeKey = useStore((state) => state.panes[state.activePane]?.key ?? -1);
  const isOn = useStore((state) => state.settings.follow);
  const alignments = useAlignments((state) => state.alignments);
  const layouts = useFocus((state) => state.layouts);
  const memory = useRef<FollowMemory>({ driver: null, offsets: new Map() });
  useEffect(() => {
    if (!isOn || panes.length < 2) return undefined;
    return startFollowing({ panes, activeKey, alignments, memory: memory.current });
  }, [isOn, panes, activeKey, alignments, layouts]);
  return { forgetOffsets: () => memory.current.offsets.clear() };
}
