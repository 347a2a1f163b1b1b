import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Finding, TemplatePreviewAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import { t } from './words.js';

/// A template as its recipients would read it, and what the rules of wording say of it.
@customElement('template-preview')
export class TemplatePreview extends LitElement {
  static override styles = [
    base,
    css`
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
        gap: var(--gap-3);
      }
      .message {
        background: var(--sunken);
        border-radius: 12px;
        padding: var(--gap-3) var(--gap-4);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .outdated {
        opacity: 0.7;
      }
    `,
  ];

  @property({ attribute: false }) shown!: TemplatePreviewAnswer;
  /// Whether it is not what stands in the fields.
  @property({ type: Boolean }) outdated = false;

  protected override render() {
    const { texts, findings, shownCases } = this.shown;
    return html`<section class="stack" aria-label=${t('preview')} aria-busy=${this.outdated}>
      <h3>${t(shownCases.length > 0 ? 'preview.of-case' : 'preview')}</h3>
      ${findings.length > 0
        ? html`<div role="status">
            <ul class="stack">
              ${findings.map(finding)}
            </ul>
          </div>`
        : nothing}
      <div class="pair ${this.outdated ? 'outdated' : ''}">
        ${texts.map(
          ({ language, text, sms }) =>
            html`<div class="stack">
              <p class="message" lang=${language}>${text}</p>
              <p class="small soft">${t('sms', { units: sms.units, n: sms.segments })}</p>
            </div>`,
        )}
      </div>
    </section>`;
  }
}

function finding({ field, effect, quote }: Finding) {
  const isForbidden = effect === 'BLOCK';
  return html`<li class="row wrap">
    <mark-chip tone=${isForbidden ? 'bad' : 'warn'}
      >${t(isForbidden ? 'forbidden' : 'unwise')}</mark-chip
    >
    <span class="small"
      >${t('quoted', { quote, language: t(field === 'english' ? 'english' : 'chinese') })}</span
    >
  </li>`;
}
