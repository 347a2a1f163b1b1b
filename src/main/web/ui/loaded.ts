import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Problem } from '../api/problem.js';
import { t } from '../words/shell.js';
import './state-note.js';

const FIRST_WAIT_MS = 2_000;
const WAIT_MAX_MS = 60_000;
/// Not all who came at nine ask in the same second.
const SPREAD = 0.3;

/// Something that a page shows and the desk has: read when the page appears and as often as `every`
/// says; after a failure that passes by itself read again, later and later.
///
/// What was read stays on the page while it is read again.
export class Loaded<T> implements ReactiveController {
  value: T | undefined;
  problem: Problem | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = FIRST_WAIT_MS;
  #round = 0;
  #connected = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: () => Promise<T>,
    private readonly everyMs?: number,
  ) {
    host.addController(this);
  }

  /// The first time after the first update: what a page was told before its element was defined, such
  /// as the parameters of its path, is not there earlier.
  hostConnected(): void {
    this.#connected = true;
    const round = ++this.#round;
    void this.host.updateComplete.then(() => (round === this.#round ? this.again() : undefined));
    document.addEventListener('visibilitychange', this.#seen);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#round++;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#seen);
  }

  /// Reads now. Of two at once the later one counts.
  async again(): Promise<void> {
    const round = ++this.#round;
    clearTimeout(this.#timer);
    try {
      const value = await this.read();
      if (round === this.#round) {
        this.value = value;
        this.problem = undefined;
        this.#wait = FIRST_WAIT_MS;
        this.#later(this.everyMs);
      }
    } catch (failure) {
      if (round === this.#round) {
        this.#failed(failure);
      }
    }
    this.host.requestUpdate();
  }

  /// What was read, or what there is to say instead of it.
  show(whole: (value: T) => TemplateResult | typeof nothing): TemplateResult | typeof nothing {
    const { value, problem } = this;
    if (value === undefined && !problem) {
      return html`<state-note kind="loading" text=${t('loading')}></state-note>`;
    }
    // One template with and without problem: what was typed stays when a reading fails.
    return html`${problem
      ? html`<state-note
          kind="problem"
          text=${problem.sentenceMeanwhile}
          .retry=${() => this.again()}
        ></state-note>`
      : nothing}${value === undefined ? nothing : whole(value)}`;
  }

  #failed(failure: unknown): void {
    this.problem = failure instanceof Problem ? failure : new Problem(-1, 'UNFORESEEN', undefined);
    if (!(failure instanceof Problem)) {
      console.error(failure);
    }
    if (this.problem.passes) {
      this.#later((this.problem.retryAfterSeconds ?? 0) * 1000 || this.#wait);
      this.#wait = Math.min(this.#wait * 2, WAIT_MAX_MS);
    }
  }

  /// Nobody looks at a hidden page: it is read when it is seen again. Nor at one that is gone, which
  /// may be told to read once more by what it began.
  #later(ms: number | undefined): void {
    if (ms !== undefined && this.#connected && !document.hidden) {
      const wait = ms * (1 - SPREAD / 2 + Math.random() * SPREAD);
      this.#timer = setTimeout(() => void this.again(), wait);
    }
  }

  #seen = (): void => {
    if (document.hidden) {
      clearTimeout(this.#timer);
    } else if (this.everyMs !== undefined || this.problem) {
      void this.again();
    }
  };
}
