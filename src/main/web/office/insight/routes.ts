import type { Page } from '../../app/route.js';
import { t } from '../words.js';

/// Who reads reports, and the security staff, who have reports of their own.
const READERS = [
  'supervisor', 'middle', 'back', 'compliance', 'operations', 'auditor', 'security',
];

export const pages: readonly Page[] = [
  {
    path: '/figures',
    roles: READERS,
    load: () => import('./figures-page.js'),
    element: 'figures-page',
    title: () => t('figures'),
    place: 60,
  },
  {
    path: '/figures/:report',
    roles: READERS,
    load: () => import('./report-page.js'),
    element: 'report-page',
    goesOn: true,
    title: () => t('figures'),
  },
  {
    path: '/figures/:report/cases',
    roles: READERS.filter((role) => role !== 'security'),
    load: () => import('./figure-cases-page.js'),
    element: 'figure-cases-page',
    goesOn: true,
    title: () => t('figure-cases'),
  },
  {
    path: '/exchange',
    roles: ['operations', 'compliance'],
    load: () => import('./exchange-page.js'),
    element: 'exchange-page',
    title: () => t('exchange'),
    place: 65,
  },
];
