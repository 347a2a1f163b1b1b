import { read } from '../../api/client.js';
import { described } from './books.js';
import type { Register } from './register.js';

/// A page of a register.
export interface ListView {
  register: Register;
  rows: readonly unknown[];
  next: string | undefined;
  /// Whether the desk may have more than it tells.
  isCut: boolean;
}

export function firstOf(name: string, filters: Record<string, string>): Promise<ListView> {
  return moreOf(name, filters, undefined);
}

/// Filters that the register does not know, as an address may hold them, are not asked for.
export async function moreOf(
  name: string,
  filters: Record<string, string>,
  cursor: string | undefined,
): Promise<ListView> {
  const register = await described(name);
  const known = (register.filters ?? [])
    .map((filter): [string, string] => [filter.name, filters[filter.name] ?? ''])
    .filter(([, value]) => value !== '');
  const values = { ...Object.fromEntries(known), cursor };
  const page = (await read(register.list, values)) as { items?: unknown[]; next?: string };
  const rows = page.items ?? [];
  return { register, rows, next: page.next, isCut: rows.length >= (register.most ?? Infinity) };
}
