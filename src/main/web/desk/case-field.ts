import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/text-box.js';
import { t } from '../words/actions.js';
import { term } from '../words/terms.js';

const WAIT_MS = 250;
const FOUND_MAX = 8;
const LENGTH_MIN = 2;

type Found = Pick<CaseAnswer, 'id' | 'caseNo' | 'status' | 'category'>;

/// Another case, by its number or by words of it. Says `change`; `value` is its id, and empty as long
/// as no case is called what was typed.
@customElement('case-field')
export class CaseField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = base;

  @property() label = '';
  @property() error = '';
  @property({ attribute: false }) case!: CaseAnswer;
  @state() private found: readonly Found[] = [];
  @state() private text = '';
  @state() private problem = '';
  value = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = 0;

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  protected override render() {
    const chosen = this.found.find((one) => one.id === this.value);
    return html`<text-box
      label=${this.label}
      .value=${this.text}
      .suggestions=${this.found.map((one) => one.caseNo)}
      help=${chosen
        ? `${term('category', chosen.category)} · ${term('status', chosen.status)}`
        : t('case.help')}
      required
      error=${this.error || this.problem}
      @change=${this.#typed}
    ></text-box>`;
  }

  #typed(event: Event): void {
    event.stopPropagation();
    this.text = (event.target as HTMLInputElement).value;
    this.#round++;
    clearTimeout(this.#timer);
    this.#take();
    this.#timer = setTimeout(() => void this.#search(this.text.trim()), WAIT_MS);
  }

  /// What is called as it was typed.
  #take(): void {
    const typed = this.text.trim().toUpperCase();
    this.value = this.found.find((one) => one.caseNo.toUpperCase() === typed)?.id ?? '';
    this.dispatchEvent(new Event('change'));
  }

  async #search(q: string): Promise<void> {
    const round = this.#round;
    if (q.length < LENGTH_MIN) {
      return;
    }
    try {
      const page = await read('GET /complaints', { q, limit: FOUND_MAX });
      if (round === this.#round) {
        this.found = page.items.filter((one) => one.id !== this.case.id);
        this.problem = this.found.length === 0 ? t('case.none') : '';
        this.#take();
      }
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure.sentence;
    }
  }
}
