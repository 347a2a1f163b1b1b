import type { Page } from '../../app/route.js';
import { t } from '../words.js';

const STAFF = ['trainee', 'agent', 'senior', 'supervisor', 'middle', 'back', 'mediator', 'expert', 'compliance', 'operations', 'security', 'auditor', 'admin'];

export const pages: readonly Page[] = [
  {
    path: '/policies',
    roles: STAFF,
    load: () => import('./policies-page.js'),
    element: 'policies-page',
    title: () => t('policies'),
    place: 70,
  },
  {
    path: '/policies/:name',
    roles: STAFF,
    load: () => import('./policy-page.js'),
    element: 'policy-page',
    title: () => t('policy'),
  },
  {
    path: '/calendars',
    roles: STAFF,
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
    roles: ['admin', 'security', 'auditor'],
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
    roles: STAFF,
    load: () => import('../taxonomy/taxonomy-page.js'),
    element: 'taxonomy-page',
    title: () => t('taxonomy'),
  },
  {
    path: '/classifier',
    roles: ['supervisor', 'middle', 'back', 'compliance', 'operations', 'auditor', 'admin'],
    load: () => import('../classifier/classifier-page.js'),
    element: 'classifier-page',
    title: () => t('classifier'),
    place: 85,
  },
];
