import { pages as account } from '../account/routes.js';
import { pages as customer } from '../customer/routes.js';
import { pages as desk } from '../desk/routes.js';
import { pages as office } from '../office/routes.js';
import { session } from './session.js';
import type { Page } from './route.js';

export const pages: readonly Page[] = [...desk, ...customer, ...office, ...account];

export function maySee(page: Page): boolean {
  if (page.roles === 'anyone') {
    return true;
  }
  return session.knows && (page.roles === 'everyone' || session.has(...page.roles));
}

/// What the navigation shows, in order.
export function places(): Page[] {
  return pages
    .filter((page) => page.place !== undefined && maySee(page))
    .filter(({ placedFor }) => !placedFor || session.has(...placedFor))
    .sort((one, other) => (one.place ?? 0) - (other.place ?? 0));
}

/// Where somebody begins.
export function home(): string {
  return places()[0]?.path ?? '/';
}
