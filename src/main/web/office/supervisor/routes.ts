import { ACCESS } from '../../api/access.js';
import type { Page } from '../../app/route.js';
import { t } from '../words.js';

export const pages: readonly Page[] = [
  {
    path: '/team',
    roles: ACCESS['GET /team'],
    load: () => import('./team-page.js'),
    element: 'team-page',
    title: () => t('team'),
    place: 40,
  },
  {
    path: '/approvals',
    roles: ACCESS['GET /approvals'],
    load: () => import('./approvals-page.js'),
    element: 'approvals-page',
    title: () => t('approvals'),
    place: 50,
  },
];
