import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { ACCESS } from '../../../api/access.js';
import { read } from '../../../api/client.js';
import type { AlertAnswer, BroadcastAnswer } from '../../../api/types.js';
import { session } from '../../../app/session.js';
import '../../../ui/action-button.js';
import { base } from '../../../ui/base.js';
import '../../../ui/figure-tile.js';
import { Loaded } from '../../../ui/loaded.js';
import '../../../ui/mark-chip.js';
import '../../../ui/page-link.js';
import { moment } from '../../../words/moments.js';
import { clusterName } from '../clusters.js';
import { t } from '../words.js';
import './broadcast-dialog.js';
import type { BroadcastDialog } from './broadcast-dialog.js';
import './closure-dialog.js';
import type { ClosureDialog } from './closure-dialog.js';
import './cluster-members.js';
import type { ClusterMembers } from './cluster-members.js';

const EVERY_MS = 30_000;
const LEADING = ACCESS['POST /clusters/{id}/broadcasts'];
const READING = ACCESS['GET /clusters/{id}/broadcasts'];

interface Whole {
  cluster: AlertAnswer;
  broadcasts: readonly BroadcastAnswer[];
}

/// A mass complaint: its cases, what all of them were answered, and their common end.
@customElement('cluster-page')
export class ClusterPage extends LitElement {
  static override styles = [
    base,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
        gap: var(--gap-3);
      }
      .text {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      li {
        padding: var(--gap-2) 0;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  @property() clusterId = '';
  @query('broadcast-dialog') private readonly broadcast!: BroadcastDialog;
  @query('closure-dialog') private readonly closure!: ClosureDialog;
  @query('cluster-members') private readonly members!: ClusterMembers | null;
  readonly #whole = new Loaded<Whole>(this, () => this.#read(), EVERY_MS);

  protected override render() {
    return html`<div class="page">
      <p><page-link to="/work/clusters">${t('back-to', { list: t('clusters') })}</page-link></p>
      ${this.#whole.show((whole) => this.#page(whole))}
    </div>`;
  }

  #page({ cluster, broadcasts }: Whole) {
    const mayLead = session.has(...LEADING);
    return html`<h1>${clusterName(cluster)}</h1>
      <div class="tiles">
        <figure-tile label=${t('clusters.members')} figure=${cluster.members}></figure-tile>
        <figure-tile label=${t('clusters.customers')} figure=${cluster.customers}></figure-tile>
        <figure-tile
          label=${t('clusters.level')}
          figure=${t(`level.${cluster.level}`)}
          tone=${cluster.level === 'RED' ? 'bad' : ''}
        ></figure-tile>
      </div>
      <section class="card stack" aria-label=${t('clusters.lead-case')}>
        <div class="row spread wrap">
          <p>
            <span class="soft">${t('clusters.lead-case')}</span>
            ${cluster.lead
              ? html`<page-link to="/cases/${cluster.lead}">${t('open-case')}</page-link>`
              : html`<span class="soft">${t('clusters.no-lead')}</span>`}
          </p>
          ${mayLead ? this.#actions(cluster) : nothing}
        </div>
      </section>
      ${this.#broadcasts(broadcasts)}
      <cluster-members
        .cluster=${cluster}
        ?leads=${mayLead}
        @changed=${() => this.#whole.again()}
      ></cluster-members>
      <broadcast-dialog .cluster=${cluster} @done=${this.#changed}></broadcast-dialog>
      <closure-dialog .cluster=${cluster} @done=${this.#changed}></closure-dialog>`;
  }

  #actions(cluster: AlertAnswer) {
    return html`<div class="row wrap">
      <action-button look="primary" @click=${() => this.broadcast.show()}
        >${t('broadcast')}</action-button
      >
      <action-button
        ?disabled=${!cluster.lead}
        hint=${cluster.lead ? '' : t('closure.no-lead')}
        @click=${() => this.closure.show()}
        >${t('closure')}</action-button
      >
    </div>`;
  }

  #broadcasts(broadcasts: readonly BroadcastAnswer[]) {
    return html`<section class="card stack" aria-label=${t('broadcasts')}>
      <h2>${t('broadcasts')}</h2>
      ${broadcasts.length === 0
        ? html`<p class="soft">${t('broadcasts.none')}</p>`
        : html`<ul>
            ${broadcasts.map(
              (one) => html`<li>
                <p class="text">${one.text}</p>
                <p class="text soft">${one.english}</p>
                <p class="small soft">
                  ${one.author} · ${moment(one.at)} · ${t('broadcasts.reached', { n: one.answered })}
                </p>
              </li>`,
            )}
          </ul>`}
    </section>`;
  }

  async #read(): Promise<Whole> {
    const id = this.clusterId;
    const [cluster, told] = await Promise.all([
      read('GET /clusters/{id}', { id }),
      session.has(...READING) ? read('GET /clusters/{id}/broadcasts', { id }) : { items: [] },
    ]);
    return { cluster, broadcasts: told.items ?? [] };
  }

  #changed = (): void => {
    void this.#whole.again();
    void this.members?.again();
  };
}
