import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, queryAll, state } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import type { FieldError } from '../../api/problem.js';
import type { TemplatePreviewAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import type { TextBox } from '../../ui/text-box.js';
import '../../ui/text-box.js';
import { Preview } from './preview.js';
import './preview-case.js';
import './template-preview.js';
import type { Pair } from './texts.js';
import { isSame } from './texts.js';
import { t } from './words.js';
import type { Worded } from './words/names.js';
import { templateName } from './words/names.js';
import { meaningOf } from './words/placeholders.js';

const WORDS_MAX = 2_000;
const LANGUAGES = ['chinese', 'english'] as const;

/// One template in both languages side by side, with what may be put into it, and how it will be
/// read. Says `change` with the words.
@customElement('template-form')
export class TemplateFormElement extends LitElement {
  static override styles = [
    base,
    css`
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
        gap: var(--gap-3);
        align-items: start;
      }
      .words {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() template: Worded = 'RECEIPT';
  @property({ attribute: false }) text: Pair = { chinese: '', english: '' };
  @property({ attribute: false }) delivered: Pair | undefined;
  /// What the desk found wrong with `chinese` or `english` when it was proposed.
  @property({ attribute: false }) faults: readonly FieldError[] = [];
  @property({ type: Boolean }) editable = false;
  @state() private caseId: string | undefined;
  @queryAll('text-box') private readonly boxes!: NodeListOf<TextBox>;
  /// Where a placeholder goes that somebody picks.
  #last: (typeof LANGUAGES)[number] = 'chinese';

  readonly #preview = new Preview(this);

  protected override willUpdate(): void {
    if (session.has(...ACCESS['POST /policies/templates/preview'])) {
      this.#preview.of({ template: this.template, ...this.text, ...(this.caseId ? { caseId: this.caseId } : {}) });
    }
  }

  protected override render() {
    const { shown } = this.#preview;
    return html`<div class="stack">
      <div class="row spread wrap">
        <h2>${templateName(this.template)}</h2>
        ${this.editable && this.delivered && !isSame(this.text, this.delivered)
          ? html`<action-button look="slim" @click=${() => this.#said(this.delivered)}
              >${t('as-delivered')}</action-button
            >`
          : nothing}
      </div>
      ${this.editable && shown ? this.#placeholders(shown) : nothing}
      <div class="pair">${LANGUAGES.map((language) => this.#words(language))}</div>
      ${shown
        ? html`<preview-case
              @change=${(e: CustomEvent<string | undefined>) => (this.caseId = e.detail)}
            ></preview-case>
            <template-preview
              .shown=${shown}
              ?outdated=${this.#preview.isBehind}
            ></template-preview>`
        : nothing}
    </div>`;
  }

  #placeholders({ placeholders }: TemplatePreviewAnswer) {
    if (placeholders.length === 0) {
      return nothing;
    }
    return html`<div class="row wrap" role="group" aria-label=${t('placeholders')}>
      <span class="small soft">${t('placeholders')}</span>
      ${placeholders.map(
        ({ name, needed }) =>
          html`<action-button
            look="slim"
            hint=${needed ? t('needed') : t('optional')}
            @click=${() => this.#insert(name)}
            >${meaningOf(name)} <span class="mono soft">{${name}}</span>${needed ? ' *' : nothing}</action-button
          >`,
      )}
      <span class="small soft">${t('needed.note')}</span>
    </div>`;
  }

  #words(language: (typeof LANGUAGES)[number]) {
    if (!this.editable) {
      return html`<div>
        <h3>${t(language)}</h3>
        <p class="words">${this.text[language]}</p>
      </div>`;
    }
    const fault =
      this.#preview.problem?.of(language) ??
      this.faults.find((one) => one.field === language)?.message;
    return html`<text-box
      label=${t(language)}
      rows="6"
      max=${WORDS_MAX}
      .value=${this.text[language]}
      error=${fault ?? ''}
      @focusin=${() => (this.#last = language)}
      @change=${(e: Event) => this.#said({ ...this.text, [language]: (e.target as TextBox).value })}
    ></text-box>`;
  }

  #insert(name: string): void {
    this.boxes[LANGUAGES.indexOf(this.#last)]?.insert(`{${name}}`);
  }

  #said(detail: Pair | undefined): void {
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }
}
