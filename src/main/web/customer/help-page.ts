import { LitElement, css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { open } from '../api/client.js';
import type { DeadlineLine, HelpAnswer } from '../api/types.js';
import { session } from '../app/session.js';
import { base } from '../ui/base.js';
import { Loaded } from '../ui/loaded.js';
import '../ui/page-link.js';
import { tables } from '../ui/tables.js';
import { term } from '../words/terms.js';
import { limitsOf } from './file-limits.js';
import { t } from './words.js';

/// How the desk works, for everybody: the way of a complaint, when people are there, and what is promised.
@customElement('help-page')
export class HelpPage extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      .page {
        max-width: 800px;
        margin-inline: auto;
      }
      ol {
        display: grid;
        gap: var(--gap-2);
      }
    `,
  ];

  private readonly help = new Loaded(this, () => open<HelpAnswer>('GET', '/help'));

  protected override render() {
    return html`<div class="page">
      <h1>${t('help.title')}</h1>
      ${this.help.show((help) => whole(help))}
      ${session.has('customer')
        ? html`<p><page-link to="/new-complaint">${t('help.file')}</page-link></p>`
        : nothing}
    </div>`;
  }
}

function whole({ scope, process, serviceHours, channels, deadlines, evidence }: HelpAnswer) {
  return html`
    <p>${scope}</p>
    <section class="card stack">
      <h2>${t('help.process')}</h2>
      <ol>
        ${process.map((step) => html`<li>${step}</li>`)}
      </ol>
    </section>
    <section class="card stack">
      <h2>${t('help.when')}</h2>
      <p><strong>${t('help.hours', { from: serviceHours.from, to: serviceHours.to })}</strong></p>
      <p>${serviceHours.text}</p>
      <p>${serviceHours.offHours}</p>
      <p>${serviceHours.emergencies}</p>
    </section>
    <section class="card stack">
      <h2>${t('help.channels')}</h2>
      <p>${channels.map((channel) => channel.name).join(' · ')}</p>
    </section>
    ${promises(deadlines.filter((line) => line.kinds.includes('COMPLAINT')))}
    <section class="card stack">
      <h2>${t('help.evidence')}</h2>
      <p>
        ${t('photos.limits', {
          image: limitsOf(evidence, 'IMAGE'),
          document: limitsOf(evidence, 'DOCUMENT'),
          video: limitsOf(evidence, 'VIDEO'),
          most: evidence.filesPerUploadMax,
        })}
      </p>
    </section>
  `;
}

function promises(lines: readonly DeadlineLine[]) {
  return html`<section class="card stack">
    <h2>${t('help.fast')}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('help.fast')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('help.stage')}</th>
            <th scope="col">${t('help.for')}</th>
            <th scope="col">${t('help.within')}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            (line) =>
              html`<tr>
                <th scope="row">${line.name}</th>
                <td>${subjectOf(line)}</td>
                <td>${line.within}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function subjectOf({ severities, window, greenChannel }: DeadlineLine): string {
  const all = severities.length === 0 || severities.length === 4;
  const conditions = [
    ...(all ? [] : severities.map((severity) => term('severity', severity))),
    greenChannel ? t('help.green') : '',
    window ? t(`help.${window}`) : '',
  ].filter((text) => text !== '');
  return conditions.join(' · ') || t('help.any');
}
