import type { TemplateResult } from 'lit';
import type { Option } from '../../ui/choice-box.js';
import type { Form } from '../../ui/form-dialog.js';

type Shown = TemplateResult | string | number;

export interface Column<T> {
  head: () => string;
  cell: (row: T) => Shown;
}

/// What was read at once.
export interface Stretch<T> {
  items: readonly T[];
  /// Where it goes on; absent at the end.
  next?: string | undefined;
  /// Whether there are others that cannot be read yet.
  more?: boolean | undefined;
}

export interface RowAction {
  text: string;
  /// What it is called for those who do not see which row it belongs to.
  label: string;
  look?: string;
  run: (tools: Tools) => unknown;
}

/// What the list has for its actions.
export interface Tools {
  ask: (form: Form) => void;
  /// Says that it is done, and reads the list again.
  done: (text: string) => Promise<void>;
}

/// Work that waits for somebody, as the list of it is to look and to act.
export interface WorkList<T> {
  /// As addresses have it: `/work/calls`.
  name: string;
  roles: readonly string[];
  title: () => string;
  lead: () => string;
  none: () => string;
  /// Which of them, the usual first.
  choices?: () => readonly Option[];
  read: (choice: string, cursor: string | undefined) => Promise<Stretch<T>>;
  key: (row: T) => string;
  columns: readonly Column<T>[];
  actions?: (row: T) => readonly RowAction[];
}

/// One among lists of other things.
export type AnyList = WorkList<unknown>;

export function anyList<T>(list: WorkList<T>): AnyList {
  return list as unknown as AnyList;
}
