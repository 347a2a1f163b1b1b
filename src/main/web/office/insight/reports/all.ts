import { session } from '../../../app/session.js';
import type { Report } from '../report.js';
import { appeals } from './appeals.js';
import { categories } from './categories.js';
import { closings } from './closings.js';
import { comments } from './comments.js';
import { escalations } from './escalations.js';
import { feedback } from './feedback.js';
import { firstResponse } from './first-response.js';
import { parties } from './parties.js';
import { promises } from './promises.js';
import { reviewEffect } from './review-effect.js';
import { reviews } from './reviews.js';
import { satisfaction } from './satisfaction.js';
import { security } from './security.js';
import { staffOperations } from './staff-operations.js';
import { staffing } from './staffing.js';
import { statutory } from './statutory.js';
import { tags } from './tags.js';
import { technicalCauses } from './technical-causes.js';

/// Every report of the desk, in the order of the page.
const REPORTS: readonly Report[] = [
  firstResponse,
  promises,
  escalations,
  statutory,
  categories,
  tags,
  technicalCauses,
  feedback,
  parties,
  satisfaction,
  comments,
  appeals,
  reviews,
  reviewEffect,
  closings,
  staffing,
  security,
  staffOperations,
];

/// Those that the reader may see.
export function reports(): Report[] {
  return REPORTS.filter((report) => session.has(...report.roles));
}

export function reportOf(name: string): Report | undefined {
  return reports().find((report) => report.name === name);
}
