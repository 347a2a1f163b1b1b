import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { CaseAnswer, Entry1 } from '../api/types.js';
import { session } from '../app/session.js';
import { isQueue } from './case-view.js';
import type { CaseView } from './case-view.js';

/// A line of the list, whichever operation told of it.
export type CaseLine = Pick<
  CaseAnswer,
  'id' | 'caseNo' | 'status' | 'priority' | 'severity' | 'category' | 'receivedAt'
> & {
  assignee?: string | undefined;
  nextDueAt?: string | undefined;
  warnAt?: string | undefined;
};

/// What was read at once: a whole queue as of a time, or a page and where the next one begins.
interface Part {
  lines: CaseLine[];
  more: boolean;
  next?: string | undefined;
  asOf?: string | undefined;
}

const EVERY_MS = 15_000;
const WAIT_MAX_MS = 120_000;
const QUEUE_MAX = 200;
const PAGE = 100;

/// The cases of a view. The queue is read again every few seconds, later and later while the desk does
/// not answer; of all cases, however many, page after page as somebody scrolls.
export class CaseSource implements ReactiveController {
  lines: CaseLine[] = [];
  problem: Problem | undefined;
  loading = true;
  more = false;
  asOf: string | undefined;
  #view: CaseView | undefined;
  #next: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = EVERY_MS;
  #round = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seen);
  }

  hostDisconnected(): void {
    this.#round++;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#seen);
  }

  async show(view: CaseView): Promise<void> {
    this.#view = view;
    this.#next = undefined;
    this.loading = true;
    await this.again();
  }

  /// Reads what is shown from its beginning.
  async again(): Promise<void> {
    if (!this.#view) {
      return;
    }
    this.#next = undefined;
    await this.#read(this.#view, []);
  }

  /// Reads what comes behind, if there is something.
  async further(): Promise<void> {
    if (this.#view && this.#next && !this.loading) {
      this.loading = true;
      await this.#read(this.#view, this.lines);
    }
  }

  /// A case changed here: its line says so at once.
  put(changed: CaseAnswer): void {
    this.lines = this.lines.map((line) => (line.id === changed.id ? lineOf(changed) : line));
    this.host.requestUpdate();
  }

  async #read(view: CaseView, before: CaseLine[]): Promise<void> {
    const round = ++this.#round;
    clearTimeout(this.#timer);
    try {
      const part = isQueue(view) ? await this.#queue(view) : await this.#page(view);
      if (round === this.#round) {
        this.#take(before, part);
      }
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      if (round === this.#round) {
        this.problem = failure;
        this.#wait = Math.min(this.#wait * 2, WAIT_MAX_MS);
      }
    }
    if (round === this.#round) {
      this.loading = false;
      this.#later(view);
      this.host.requestUpdate();
    }
  }

  #take(before: CaseLine[], { lines, more, next, asOf }: Part): void {
    this.lines = [...before, ...lines];
    this.more = more;
    this.asOf = asOf;
    this.#next = next;
    this.problem = undefined;
    this.#wait = EVERY_MS;
  }

  async #queue(view: CaseView): Promise<Part> {
    const assignee = view.kind === 'mine' ? session.username : undefined;
    const queue = await read('GET /queue', { limit: QUEUE_MAX, assignee });
    const lines = queue.items.filter((entry) => fits(entry, view));
    return { lines, more: queue.more, asOf: queue.asOf };
  }

  async #page(view: CaseView): Promise<Part> {
    const page = await read('GET /complaints', {
      limit: PAGE,
      cursor: this.#next,
      status: view.status,
      category: view.category,
      severity: view.severity,
      overdue: view.overdue || undefined,
      assignee: view.kind === 'mine' ? session.username : undefined,
      q: view.q,
    });
    return { lines: page.items.map(lineOf), more: page.next !== undefined, next: page.next };
  }

  /// Only the queue moves by itself; and nobody looks at a hidden page.
  #later(view: CaseView): void {
    if (!document.hidden && (isQueue(view) || this.problem?.passes)) {
      this.#timer = setTimeout(() => void this.again(), this.#wait);
    }
  }

  #seen = (): void => {
    if (document.hidden) {
      clearTimeout(this.#timer);
    } else if (this.#view && isQueue(this.#view)) {
      void this.again();
    }
  };
}

function fits(entry: Entry1, view: CaseView): boolean {
  return (
    (!view.status || entry.status === view.status) &&
    (!view.category || entry.category === view.category) &&
    (!view.severity || entry.severity === view.severity)
  );
}

function lineOf(one: CaseAnswer): CaseLine {
  const next = one.deadlines
    .filter((clock) => clock.state === 'RUNNING')
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0];
  return { ...one, nextDueAt: next?.dueAt, warnAt: next?.warnAt };
}
