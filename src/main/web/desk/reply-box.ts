import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { CaseAnswer, ScriptAnswer } from '../api/types.js';
import { command } from '../app/case-command.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/choice-box.js';
import type { ChoiceBox } from '../ui/choice-box.js';
import '../ui/text-box.js';
import type { TextBox } from '../ui/text-box.js';
import { toast, toastProblem } from '../ui/toast.js';
import { allows } from './authority.js';
import { keepUnsent, unsentReply } from './unsent.js';
import { t } from './words.js';

/// Words to the customer, perhaps begun with standard wording. What is sent leaves the box at once,
/// and is back in it if it was not done; what is not sent waits until its case is opened again. Says
/// `done`.
@customElement('reply-box')
export class ReplyBox extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        border-top: 1px solid var(--line);
        padding-top: var(--gap-3);
      }
      .below {
        margin-top: var(--gap-2);
      }
      choice-box {
        max-width: 220px;
      }
      .below action-button {
        margin-inline-start: auto;
      }
      .check {
        display: flex;
        gap: var(--gap-1);
        align-items: center;
        font-size: var(--size-small);
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @state() private text = '';
  @state() private progress = false;
  @state() private busy = false;
  @state() private problem: Problem | undefined;
  @state() private scripts: ScriptAnswer[] = [];
  @query('text-box') private readonly box!: TextBox | null;
  #of = '';

  override focus(): void {
    this.box?.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  protected override willUpdate(): void {
    if (this.#of !== this.case.id) {
      this.#of = this.case.id;
      this.text = unsentReply(this.case.id);
      this.problem = undefined;
      void this.#load(this.case.id);
    }
  }

  protected override render() {
    if (!allows('messages', this.case)) {
      return nothing;
    }
    return html`<form @submit=${this.#send} novalidate @keydown=${this.#key}>
      <text-box
        label=${t('reply')}
        placeholder=${t('reply.placeholder')}
        rows="3"
        .value=${this.text}
        error=${this.problem?.sentence ?? ''}
        @change=${(e: Event) => this.#write((e.target as TextBox).value)}
      ></text-box>
      <div class="row wrap below">
        <choice-box
          bare
          label=${t('reply.script')}
          value=""
          .options=${this.#options()}
          @change=${this.#insert}
        ></choice-box>
        <label class="check"
          ><input
            type="checkbox"
            .checked=${this.progress}
            @change=${(e: Event) => (this.progress = (e.target as HTMLInputElement).checked)}
          />${t('reply.progress')}</label
        >
        <action-button look="primary" submits ?busy=${this.busy} ?disabled=${!this.text.trim()}
          >${t('reply.send')}</action-button
        >
      </div>
    </form>`;
  }

  #options() {
    const first = this.scripts.length > 0 ? t('reply.script') : t('reply.no-script');
    return [
      { value: '', text: first },
      ...this.scripts.map((script) => ({ value: script.id, text: script.scenario })),
    ];
  }

  async #load(id: string): Promise<void> {
    try {
      this.scripts = (await read('GET /complaints/{id}/scripts', { id })).items ?? [];
    } catch (failure) {
      // Whoever has no standard wording writes their own.
      this.scripts = [];
      if (!(failure instanceof Problem)) {
        throw failure;
      }
    }
  }

  #write(text: string): void {
    this.text = text;
    keepUnsent(this.case.id, text);
  }

  #insert(event: Event): void {
    const choice = event.target as ChoiceBox;
    const script = this.scripts.find((one) => one.id === choice.value);
    if (script) {
      this.#write(this.text ? `${this.text}\n${script.text}` : script.text);
    }
    choice.value = '';
    this.box?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      void this.#send(event);
    }
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const one = this.case;
    const text = this.text.trim();
    if (!text || this.busy) {
      return;
    }
    this.busy = true;
    this.problem = undefined;
    this.#write('');
    try {
      const body = { text, progress: this.progress };
      const result = await command('POST /complaints/{id}/messages', one, body);
      this.dispatchEvent(new CustomEvent('done', { detail: result.case }));
      if (result.done) {
        toast(t('reply.sent'));
      } else {
        this.#putBack(one.id, text);
      }
    } catch (failure) {
      this.#putBack(one.id, text);
      this.problem = failure instanceof Problem ? failure : undefined;
      toastProblem(failure);
    } finally {
      this.busy = false;
    }
  }

  /// Before what was typed meanwhile, perhaps while another case was open.
  #putBack(caseId: string, text: string): void {
    const whole = [text, unsentReply(caseId)].filter(Boolean).join('\n');
    keepUnsent(caseId, whole);
    if (this.case.id === caseId) {
      this.text = whole;
    }
  }
}
