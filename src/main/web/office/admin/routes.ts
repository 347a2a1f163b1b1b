import { ACCESS } from '../../api/access.js';
import type { Page } from '../../app/route.js';
import { t } from '../words.js';

/// Rules and calendars are read by everybody, and looked after by these.
const KEEPERS = ['supervisor', 'middle', 'back', 'compliance', 'operations', 'security', 'auditor', 'admin'];

export const pages: readonly Page[] = [
  {
    path: '/policies',
    roles: ACCESS['GET /policies'],
    placedFor: KEEPERS,
    load: () => import('./policies-page.js'),
    element: 'policies-page',
    title: () => t('policies'),
    place: 70,
  },
  {
    path: '/policies/:name',
    roles: ACCESS['GET /policies/{name}'],
    load: () => import('./policy-page.js'),
    element: 'policy-page',
    goesOn: true,
    title: () => t('policy'),
  },
  {
    path: '/calendars',
    roles: ACCESS['GET /calendars'],
    placedFor: KEEPERS,
    load: () => import('../calendar/calendar-page.js'),
    element: 'calendar-page',
    title: () => t('calendars'),
    place: 80,
  },
  {
    path: '/operations',
    roles: ['admin', 'operations', 'security', 'auditor'],
    load: () => import('../operations/operations-page.js'),
    element: 'operations-page',
    title: () => t('operations'),
    place: 90,
  },
  {
    path: '/accounts',
    roles: ACCESS['GET /accounts'],
    load: () => import('../accounts/accounts-page.js'),
    element: 'accounts-page',
    title: () => t('accounts'),
    place: 95,
  },
  {
    path: '/accounts/:account',
    roles: ['admin', 'security', 'auditor'],
    load: () => import('../accounts/account-page.js'),
    element: 'account-page',
    title: () => t('account'),
  },
  {
    path: '/api-clients',
    roles: ['admin', 'security', 'auditor'],
    load: () => import('../clients/clients-page.js'),
    element: 'clients-page',
    title: () => t('api-clients'),
  },
  {
    path: '/api-clients/:client',
    roles: ['admin', 'security', 'auditor'],
    load: () => import('../clients/client-page.js'),
    element: 'client-page',
    title: () => t('api-client'),
  },
  {
    path: '/taxonomy',
    roles: ACCESS['GET /taxonomy'],
    load: () => import('../taxonomy/taxonomy-page.js'),
    element: 'taxonomy-page',
    title: () => t('taxonomy'),
  },
  {
    path: '/classifier',
    roles: ACCESS['GET /classifiers'],
    load: () => import('../classifier/classifier-page.js'),
    element: 'classifier-page',
    title: () => t('classifier'),
    place: 85,
  },
];
