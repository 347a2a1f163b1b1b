import { ACCESS } from '../../api/access.js';
import type { Page } from '../../app/route.js';
import { BOOKS } from './books.js';
import { letIn } from './may.js';
import { t } from './words.js';

/// What has a page of its own for each entry.
const WITH_ENTRIES: readonly string[] = [
  'incidents',
  'security-events',
  'violations',
  'inspections',
  'data-requests',
  'publications',
];

export const pages: readonly Page[] = [
  {
    path: '/to-do',
    roles: ['back', 'compliance', 'operations', 'security', 'auditor'],
    load: () => import('../to-do/to-do-page.js'),
    element: 'to-do-page',
    title: () => t('to-do'),
    place: 5,
  },
  {
    path: '/registers',
    roles: ACCESS['POST /security-events'],
    load: () => import('./registers-page.js'),
    element: 'registers-page',
    title: () => t('registers'),
    place: 55,
  },
  ...BOOKS.map((book) => ({
    path: `/registers/${book.name}`,
    roles: letIn(book.reads),
    load: () => import('./register-page.js'),
    element: 'register-page',
    goesOn: true,
    title: () => t(book.name),
    given: { register: book.name },
  })),
  ...BOOKS.filter((book) => WITH_ENTRIES.includes(book.name)).map((book) => ({
    path: `/registers/${book.name}/:entry`,
    roles: letIn(book.reads),
    load: () => import('./entry-page.js'),
    element: 'entry-page',
    goesOn: true,
    title: () => t(book.name),
    given: { register: book.name },
  })),
  {
    path: '/audit-log',
    roles: ACCESS['GET /audit'],
    load: () => import('../audit/audit-page.js'),
    element: 'audit-page',
    title: () => t('audit'),
    place: 65,
  },
];
