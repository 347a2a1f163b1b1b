import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Problem } from '../api/problem.js';
import type { CaseAnswer } from '../api/types.js';
import { byAge, byUrgency, lineOf } from './case-line.js';
import type { CaseLine } from './case-line.js';
import { isQueue } from './case-view.js';
import type { CaseView } from './case-view.js';
import { compared } from './list-news.js';
import { front, page } from './list-reading.js';
import type { Part } from './list-reading.js';

const EVERY_MS = 15_000;
const WAIT_MAX_MS = 120_000;
/// Not all who came at nine ask in the same second.
const SPREAD = 0.3;

/// The cases of a view, page after page as somebody scrolls. Its front is looked at again every few
/// seconds, later and later while the desk does not answer; what it has then is told, and shown when
/// somebody asks for it.
export class CaseSource implements ReactiveController {
  lines: CaseLine[] = [];
  problem: Problem | undefined;
  loading = true;
  /// How many cases are new; absent while the list is as it is shown.
  news: { added: number } | undefined;
  #view: CaseView | undefined;
  #front: Part | undefined;
  #next: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = EVERY_MS;
  #round = 0;
  #connected = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get more(): boolean {
    return this.#next !== undefined;
  }

  hostConnected(): void {
    this.#connected = true;
    document.addEventListener('visibilitychange', this.#seen);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#round++;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#seen);
  }

  async show(view: CaseView): Promise<void> {
    this.#view = view;
    this.loading = true;
    await this.again();
  }

  /// Reads what is shown from its beginning.
  async again(): Promise<void> {
    const view = this.#view;
    if (view) {
      await this.#reading(async () => this.#take([], await page(view)));
    }
  }

  /// Reads what comes behind, if there is something.
  async further(): Promise<void> {
    const [view, next] = [this.#view, this.#next];
    if (view && next && !this.loading) {
      this.loading = true;
      await this.#reading(async () => {
        const part = await page(view, next);
        const known = new Set(this.lines.map((line) => line.id));
        return () => {
          // Whoever moved down meanwhile is there already.
          this.lines = [...this.lines, ...part.lines.filter((line) => !known.has(line.id))];
          this.#next = part.next;
        };
      });
    }
  }

  /// Shows what was told of.
  showNews(): void {
    if (this.#front) {
      this.#take([], this.#front)();
      this.host.requestUpdate();
    }
  }

  /// A case changed here: its line says so at once.
  put(changed: CaseAnswer): void {
    this.lines = this.lines.map((line) => (line.id === changed.id ? lineOf(changed) : line));
    this.host.requestUpdate();
  }

  /// What is read in vain, because somebody asked for something else meanwhile, changes nothing.
  async #reading(read: () => Promise<() => void>): Promise<void> {
    const round = ++this.#round;
    clearTimeout(this.#timer);
    try {
      const take = await read();
      if (round === this.#round) {
        take();
        this.problem = undefined;
        this.#wait = EVERY_MS;
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
      this.#later();
      this.host.requestUpdate();
    }
  }

  #take(before: CaseLine[], part: Part): () => void {
    return () => {
      this.lines = [...before, ...part.lines];
      this.#front = part;
      this.#next = part.next;
      this.news = undefined;
    };
  }

  /// What a search found does not move by itself; and nobody looks at a hidden page, nor at one that is
  /// gone, which may be told to read once more by what it began.
  #later(): void {
    const isSeen = this.#connected && !document.hidden;
    if (isSeen && this.#view && (!this.#view.q || this.problem?.passes)) {
      const wait = this.#wait * (1 - SPREAD / 2 + Math.random() * SPREAD);
      this.#timer = setTimeout(() => void this.#look(), wait);
    }
  }

  async #look(): Promise<void> {
    const view = this.#view;
    if (!view || this.lines.length === 0) {
      return this.again();
    }
    await this.#reading(async () => {
      const part = await front(view, this.#front?.etag);
      return () => (part ? this.#hear(part) : undefined);
    });
  }

  #hear(part: Part): void {
    const order = this.#view && isQueue(this.#view) ? byUrgency : byAge;
    const more = part.next !== undefined;
    const { lines, added, isOther } = compared(this.lines, part.lines, more, order);
    this.lines = lines;
    this.#front = part;
    this.news = isOther ? { added } : undefined;
  }

  #seen = (): void => {
    if (document.hidden) {
      clearTimeout(this.#timer);
    } else if (this.#view && !this.#view.q) {
      void this.#look();
    }
  };
}
