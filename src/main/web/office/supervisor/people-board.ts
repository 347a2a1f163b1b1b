import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MemberAnswer, PersonAnswer, SkillGroup } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { tables } from '../../ui/tables.js';
import { term } from '../../words/terms.js';
import { t } from './words.js';

/// The people with what they have and what they can take; those who have most before the others.
@customElement('people-board')
export class PeopleBoard extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      .load {
        display: flex;
        align-items: center;
        gap: var(--gap-2);
        min-width: 150px;
      }
      meter {
        width: 80px;
        height: 12px;
      }
    `,
  ];

  @property({ attribute: false }) people: readonly PersonAnswer[] = [];

  protected override render() {
    const people = this.people
      .filter((one) => one.person.capacity > 0)
      .toSorted((one, other) => fill(other.person) - fill(one.person));
    return html`<section class="card stack">
      <h2>${t('people')}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('people')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('person')}</th>
              <th scope="col">${t('presence')}</th>
              <th scope="col">${t('skills')}</th>
              <th scope="col">${t('load')}</th>
              <th scope="col" class="number">${t('overdue')}</th>
            </tr>
          </thead>
          <tbody>
            ${people.map(row)}
          </tbody>
        </table>
      </div>
    </section>`;
  }
}

function fill(person: MemberAnswer): number {
  return person.capacity > 0 ? person.load / person.capacity : 0;
}

function row({ person, overdue }: PersonAnswer) {
  const load = t('load-of', { load: person.load, capacity: person.capacity });
  return html`<tr>
    <th scope="row">
      <page-link to="/figures/assignee/${person.account}">${person.account}</page-link>
    </th>
    <td>${presence(person)}</td>
    <td class="small">${skillsOf(person)}</td>
    <td>
      <span class="load">
        <meter
          min="0"
          max=${person.capacity}
          high=${person.capacity * 0.8}
          optimum="0"
          value=${Math.min(person.load, person.capacity)}
          aria-label=${load}
        ></meter>
        <span class="small">${load}</span>
        ${person.load >= person.capacity
          ? html`<mark-chip tone="bad">${t('full')}</mark-chip>`
          : nothing}
      </span>
    </td>
    <td class="number ${overdue > 0 ? 'bad' : ''}">${overdue}</td>
  </tr>`;
}

function presence(person: MemberAnswer) {
  const state = person.presence?.state;
  const text = state
    ? t(`presence.${state}`)
    : t(person.working ? 'presence.working' : 'presence.not');
  return html`<mark-chip tone=${person.available ? 'good' : ''}>${text}</mark-chip>`;
}

function skillsOf(person: MemberAnswer): string {
  return Object.keys(person.skills)
    .map((group) => term('group', group as SkillGroup))
    .join(' · ');
}
