import type { Operation } from '../../api/client.js';
import type { Register } from './register.js';
import type { Name } from './words.js';

/// One register: what lets somebody see it, and where its description is. It is loaded with its page.
export interface Book {
  name: Name;
  reads: Operation & `GET ${string}`;
  /// What begins an entry, where people do.
  opens?: Operation;
  /// Whether its entries wait for somebody.
  waits?: boolean;
  load: () => Promise<{ register: Register<never> }>;
}

/// In the order in which they are shown.
export const BOOKS: readonly Book[] = [
  {
    name: 'incidents',
    waits: true,
    reads: 'GET /incidents',
    opens: 'POST /incidents',
    load: () => import('./incident.js'),
  },
  {
    name: 'security-events',
    waits: true,
    reads: 'GET /security-events',
    opens: 'POST /security-events',
    load: () => import('./security-event.js'),
  },
  {
    name: 'violations',
    waits: true,
    reads: 'GET /violations',
    opens: 'POST /violations',
    load: () => import('./violation.js'),
  },
  {
    name: 'inspections',
    waits: true,
    reads: 'GET /inspections',
    opens: 'POST /inspections',
    load: () => import('./inspection.js'),
  },
  {
    name: 'data-requests',
    waits: true,
    reads: 'GET /data-requests',
    opens: 'POST /data-requests',
    load: () => import('./data-request.js'),
  },
  {
    name: 'legal-holds',
    waits: true,
    reads: 'GET /legal-holds',
    opens: 'POST /legal-holds',
    load: () => import('./legal-hold.js'),
  },
  {
    name: 'sharing-agreements',
    reads: 'GET /sharing-agreements',
    opens: 'PUT /sharing-agreements/{kind}/{partyId}',
    load: () => import('./sharing-agreement.js'),
  },
  {
    name: 'restore-tests',
    reads: 'GET /restore-tests',
    opens: 'POST /restore-tests',
    load: () => import('./restore-test.js'),
  },
  {
    name: 'improvement-items',
    waits: true,
    reads: 'GET /improvement-items',
    load: () => import('./improvement-item.js'),
  },
  {
    name: 'qualitative-findings',
    reads: 'GET /qualitative-findings',
    opens: 'POST /qualitative-findings',
    load: () => import('./qualitative-finding.js'),
  },
  { name: 'conduct-records', reads: 'GET /conduct-records', load: () => import('./conduct-record.js') },
  { name: 'service-files', reads: 'GET /service-files', load: () => import('./service-file.js') },
  { name: 'publications', reads: 'GET /publications', load: () => import('./publication.js') },
];

/// The description of a register by the name in its path.
export async function described(name: string): Promise<Register<unknown>> {
  const book = BOOKS.find((one) => one.name === name);
  if (!book) {
    throw new Error(`There is no register ${name}`);
  }
  return (await book.load()).register as Register<unknown>;
}
