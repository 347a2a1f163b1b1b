import type { Page } from '../app/route.js';
import { t } from '../words/shell.js';

export const pages: readonly Page[] = [
  {
    path: '/me',
    roles: 'everyone',
    load: () => import('./own-account-page.js'),
    element: 'own-account-page',
    title: () => t('own-account'),
    place: 99,
  },
];
