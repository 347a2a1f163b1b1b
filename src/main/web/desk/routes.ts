import type { Page } from '../app/route.js';
import { t } from './words.js';

const STAFF = ['agent', 'senior', 'trainee', 'supervisor', 'middle', 'back', 'mediator', 'expert', 'compliance', 'operations', 'security', 'auditor'];

export const pages: readonly Page[] = [
  {
    path: '/cases',
    roles: STAFF,
    load: () => import('./queue-page.js'),
    element: 'queue-page',
    title: () => t('queue'),
    place: 10,
  },
  {
    path: '/cases/:caseId',
    roles: STAFF,
    load: () => import('./queue-page.js'),
    element: 'queue-page',
    title: () => t('queue'),
  },
];
