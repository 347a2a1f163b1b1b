import type { Page } from '../../app/route.js';
import { t } from '../words.js';

const READERS = ['supervisor', 'middle', 'back', 'compliance', 'operations', 'auditor'];

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
    path: '/figures/:filter/:value',
    roles: READERS,
    load: () => import('./figure-cases-page.js'),
    element: 'figure-cases-page',
    title: () => t('figure-cases'),
  },
];
