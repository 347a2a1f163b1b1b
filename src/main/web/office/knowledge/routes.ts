import { ACCESS } from '../../api/access.js';
import type { Page } from '../../app/route.js';
import { t } from '../words.js';

export const pages: readonly Page[] = [
  {
    path: '/knowledge',
    roles: ACCESS['GET /knowledge/articles'],
    load: () => import('./knowledge-page.js'),
    element: 'knowledge-page',
    title: () => t('knowledge'),
    place: 65,
  },
];
