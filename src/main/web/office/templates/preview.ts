import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { call } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { TemplatePreviewAnswer, TemplatePreviewRequest } from '../../api/types.js';
import { toastProblem } from '../../ui/toast.js';

const WAIT_MS = 350;

/// How words would be read, asked for while somebody writes, whenever they pause. While something is
/// wrong with them the last preview stays, and `problem` says what is wrong.
export class Preview implements ReactiveController {
  shown: TemplatePreviewAnswer | undefined;
  problem: Problem | undefined;
  #asked = '';
  #answered = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#asked = '';
  }

  /// Whether what is shown is not what is written.
  get isBehind(): boolean {
    return this.#asked !== this.#answered || this.problem !== undefined;
  }

  of(request: TemplatePreviewRequest): void {
    const asked = JSON.stringify(request);
    if (asked === this.#asked) {
      return;
    }
    if (request.template !== this.shown?.template) {
      this.shown = undefined;
      this.problem = undefined;
    }
    this.#asked = asked;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(request, asked), this.shown ? WAIT_MS : 0);
  }

  async #ask(request: TemplatePreviewRequest, asked: string): Promise<void> {
    try {
      const { data } = await call('POST /policies/templates/preview', {}, { body: request });
      if (asked === this.#asked) {
        this.shown = data;
        this.problem = undefined;
      }
    } catch (failure) {
      if (asked === this.#asked) {
        this.#failed(failure);
      }
    }
    if (asked === this.#asked) {
      this.#answered = asked;
      this.host.requestUpdate();
    }
  }

  #failed(failure: unknown): void {
    if (failure instanceof Problem && failure.status === 422) {
      this.problem = failure;
    } else {
      toastProblem(failure);
    }
  }
}
