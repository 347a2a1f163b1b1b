import type { Page } from '../app/route.js';
import { pages as admin } from './admin/routes.js';
import { pages as insight } from './insight/routes.js';
import { pages as knowledge } from './knowledge/routes.js';
import { pages as registers } from './registers/routes.js';
import { pages as supervisor } from './supervisor/routes.js';
import { pages as team } from './team/routes.js';
import { pages as work } from './work/routes.js';

export const pages: readonly Page[] = [
  ...supervisor,
  ...work,
  ...team,
  ...insight,
  ...knowledge,
  ...admin,
  ...registers,
];
