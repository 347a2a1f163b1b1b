import { ACCESS } from '../../api/access.js';
import type { Page } from '../../app/route.js';
import { t } from '../words.js';

const DESK = [
  'agent',
  'senior',
  'trainee',
  'supervisor',
  'middle',
  'back',
  'mediator',
  'expert',
  'compliance',
  'operations',
  'security',
  'auditor',
  'admin',
];

const WORK = {
  roles: DESK,
  load: () => import('./work-page.js'),
  element: 'work-page',
  title: () => t('work'),
  goesOn: true,
};

export const pages: readonly Page[] = [
  { ...WORK, path: '/work', place: 30 },
  { ...WORK, path: '/work/:list' },
  {
    path: '/work/incoming/:messageId',
    roles: ACCESS['GET /incoming-messages'],
    load: () => import('./incoming-page.js'),
    element: 'incoming-page',
    title: () => t('incoming'),
  },
  {
    path: '/mass-complaints/:clusterId',
    roles: ACCESS['GET /clusters'],
    load: () => import('./cluster/cluster-page.js'),
    element: 'cluster-page',
    title: () => t('cluster'),
  },
];
