// The window's state in slices; components read it by hook, events and commands through `store`.
import { create } from 'zustand';
import { drawerSlice, type DrawerSlice } from './drawer-slice';
import { frameSlice, type FrameSlice } from './frame-slice';
import { librarySlice, type LibrarySlice } from './library-slice';
import { noticesSlice, type NoticesSlice } from './notices-slice';
import { panesSlice, type PanesSlice } from './panes-slice';
import { searchSlice, type SearchSlice } from './search-slice';
import { shelfSlice, type ShelfSlice } from './shelf-slice';
import { settingsSlice, type SettingsSlice } from './settings-slice';

export type State = SettingsSlice &
  PanesSlice &
  SearchSlice &
  LibrarySlice &
  ShelfSlice &
  FrameSlice &
  DrawerSlice &
  NoticesSlice;

/** The state as a hook; `useStore.getState()` outside components. */
export const useStore = create<State>()((...tools) => ({
  ...settingsSlice(...tools),
  ...panesSlice(...tools),
  ...searchSlice(...tools),
  ...librarySlice(...tools),
  ...shelfSlice(...tools),
  ...frameSlice(...tools),
  ...drawerSlice(...tools),
  ...noticesSlice(...tools),
}));
