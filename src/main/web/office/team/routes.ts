import type { Page } from '../../app/route.js';
import { t } from '../words.js';

const STAFF = ['trainee', 'agent', 'senior', 'supervisor', 'middle', 'back', 'mediator', 'expert', 'compliance', 'operations', 'security', 'auditor', 'admin'];
const LEADS = ['supervisor', 'middle', 'compliance', 'operations', 'auditor', 'admin'];

export const pages: readonly Page[] = [
  {
    path: '/roster',
    roles: STAFF,
    load: () => import('./roster-page.js'),
    element: 'roster-page',
    title: () => t('roster'),
    place: 82,
  },
  {
    path: '/staff',
    roles: LEADS,
    load: () => import('./staff-page.js'),
    element: 'staff-page',
    title: () => t('staff'),
  },
  {
    path: '/staff/:account',
    roles: [...LEADS, 'security'],
    load: () => import('./member-page.js'),
    element: 'member-page',
    title: () => t('member'),
  },
  {
    path: '/organisation',
    roles: STAFF,
    load: () => import('./organisation-page.js'),
    element: 'organisation-page',
    title: () => t('organisation'),
  },
];
