import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toastProblem } from './toast.js';

/// The pages of a list behind its first one, one after the other as somebody asks for them.
export class MorePages<P> implements ReactiveController {
  pages: readonly P[] = [];
  #round = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#round++;
  }

  /// The list is asked for anew: what was read behind it, or still is, belongs to it no more.
  clear(): void {
    this.#round++;
    this.pages = [];
    this.host.requestUpdate();
  }

  /// Of two readings at once the later one counts.
  async add(reading: Promise<P>): Promise<void> {
    const round = ++this.#round;
    try {
      const page = await reading;
      if (round === this.#round) {
        this.pages = [...this.pages, page];
        this.host.requestUpdate();
      }
    } catch (failure) {
      if (round === this.#round) {
        toastProblem(failure);
      }
    }
  }
}
