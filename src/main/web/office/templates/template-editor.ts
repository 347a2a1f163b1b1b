import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FieldError } from '../../api/problem.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import '../../ui/text-box.js';
import type { Content } from '../admin/policy-content.js';
import './template-form.js';
import { allTexts, deliveredTexts, isSame, placeOfText, withText } from './texts.js';
import type { Pair, Texts } from './texts.js';
import { t } from './words.js';
import { WORDED, templateName } from './words/names.js';
import type { Worded } from './words/names.js';

/// The words of all templates, one of them open. Says `change` with the whole content as it is then.
@customElement('template-editor')
export class TemplateEditor extends LitElement {
  static override styles = [
    base,
    css`
      .halves {
        display: grid;
        grid-template-columns: 260px minmax(0, 1fr);
        gap: var(--gap-4);
        align-items: start;
      }
      ul {
        max-height: 62vh;
        overflow-y: auto;
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }
      button {
        font: inherit;
        color: inherit;
        width: 100%;
        min-height: 34px;
        padding: var(--gap-1) var(--gap-3);
        border: 0;
        border-bottom: 1px solid var(--line);
        background: transparent;
        text-align: start;
        cursor: pointer;
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: var(--gap-2);
      }
      button:hover {
        background: var(--sunken);
      }
      button[aria-current] {
        background: var(--accent-soft);
        font-weight: 600;
      }
      button:focus-visible {
        outline-offset: -2px;
      }
      @media (max-width: 760px) {
        .halves {
          grid-template-columns: minmax(0, 1fr);
        }
        ul {
          max-height: 200px;
        }
      }
      @media (pointer: coarse) {
        button {
          min-height: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) content: Content = {};
  @property({ attribute: false }) inForce: Content = {};
  @property({ attribute: false }) faults: readonly FieldError[] = [];
  @property({ type: Boolean }) editable = false;
  @state() private open: Worded = 'RECEIPT';
  @state() private wanted = '';

  private readonly delivered = new Loaded(this, deliveredTexts);

  protected override render() {
    return this.delivered.show((delivered) => this.#whole(delivered));
  }

  #whole(delivered: Texts) {
    const texts = allTexts(delivered, this.content);
    const before = allTexts(delivered, this.inForce);
    const text = texts.get(this.open);
    return html`<div class="halves">
      <div class="stack">
        <text-box
          label=${t('search')}
          .value=${this.wanted}
          @change=${(e: Event) => (this.wanted = (e.target as HTMLInputElement).value)}
        ></text-box>
        <ul aria-label=${t('templates')}>
          ${WORDED.filter((one) => this.#isWanted(one, texts.get(one))).map((one) =>
            this.#row(one, texts, before, delivered),
          )}
        </ul>
      </div>
      ${text
        ? html`<template-form
            template=${this.open}
            .text=${text}
            .delivered=${delivered.get(this.open)}
            .faults=${this.#faultsOf(this.open)}
            ?editable=${this.editable}
            @change=${(e: CustomEvent<Pair>) => this.#changed(delivered, e.detail)}
          ></template-form>`
        : nothing}
    </div>`;
  }

  #row(one: Worded, texts: Texts, before: Texts, delivered: Texts) {
    const text = texts.get(one);
    const isDraft = text !== undefined && !isSame(text, before.get(one));
    const isOwn = text !== undefined && !isSame(text, delivered.get(one));
    return html`<li>
      <button
        type="button"
        aria-current=${one === this.open ? 'true' : nothing}
        @click=${() => (this.open = one)}
      >
        <span>${templateName(one)}</span>
        ${this.#faultsOf(one).length > 0
          ? html`<mark-chip tone="bad">${t('faulty')}</mark-chip>`
          : isDraft
            ? html`<mark-chip tone="accent">${t('changed')}</mark-chip>`
            : isOwn
              ? html`<mark-chip>${t('own')}</mark-chip>`
              : nothing}
      </button>
    </li>`;
  }

  #isWanted(one: Worded, text: Pair | undefined): boolean {
    const wanted = this.wanted.trim().toLowerCase();
    const all = [one, templateName(one), text?.chinese ?? '', text?.english ?? ''];
    return all.some((words) => words.toLowerCase().includes(wanted));
  }

  /// Without the place of the template, so that what is left names a field.
  #faultsOf(one: Worded): FieldError[] {
    const place = `${placeOfText(this.content, one)}.`;
    return this.faults
      .filter((fault) => fault.field.startsWith(place))
      .map((fault) => ({ ...fault, field: fault.field.slice(place.length) }));
  }

  #changed(delivered: Texts, pair: Pair): void {
    const detail = withText(this.content, delivered, this.open, pair);
    this.dispatchEvent(new CustomEvent<Content>('change', { detail }));
  }
}
