import { ACCESS } from '../api/access.js';
import type { Page } from '../app/route.js';
import { t } from './words.js';

const STAFF = ACCESS['GET /complaints'];

const DESK = {
  roles: STAFF,
  load: () => import('./desk-page.js'),
  element: 'desk-page',
  title: () => t('queue'),
  goesOn: true,
};

export const pages: readonly Page[] = [
  { ...DESK, path: '/cases', place: 10 },
  { ...DESK, path: '/cases/:caseId' },
];
