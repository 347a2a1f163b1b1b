import type { Page } from '../../app/route.js';
export const pages: readonly Page[] = [];
