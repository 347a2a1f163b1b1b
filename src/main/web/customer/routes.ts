import type { Page } from '../app/route.js';
import { t } from './words.js';

const CUSTOMERS = ['customer'];

export const pages: readonly Page[] = [
  {
    path: '/my-complaints',
    roles: CUSTOMERS,
    load: () => import('./my-complaints-page.js'),
    element: 'my-complaints-page',
    title: () => t('mine'),
    place: 10,
  },
  {
    path: '/my-complaints/:caseId',
    roles: CUSTOMERS,
    load: () => import('./my-complaint-page.js'),
    element: 'my-complaint-page',
    goesOn: true,
    title: () => t('one'),
  },
  {
    path: '/new-complaint',
    roles: CUSTOMERS,
    load: () => import('./new-complaint-page.js'),
    element: 'new-complaint-page',
    title: () => t('file'),
    place: 20,
  },
  {
    path: '/my-messages',
    roles: CUSTOMERS,
    load: () => import('./my-messages-page.js'),
    element: 'my-messages-page',
    title: () => t('messages'),
    place: 30,
  },
  {
    path: '/my-data',
    roles: CUSTOMERS,
    load: () => import('./my-data-page.js'),
    element: 'my-data-page',
    title: () => t('data'),
    place: 40,
  },
  {
    path: '/help',
    roles: 'anyone',
    load: () => import('./help-page.js'),
    element: 'help-page',
    title: () => t('help'),
    place: 98,
  },
  {
    path: '/my-preferences',
    roles: CUSTOMERS,
    load: () => import('./my-preferences-page.js'),
    element: 'my-preferences-page',
    title: () => t('preferences'),
    place: 35,
  },
  {
    path: '/party/:token',
    roles: 'anyone',
    load: () => import('./party-page.js'),
    element: 'party-page',
    title: () => t('party'),
  },
];
