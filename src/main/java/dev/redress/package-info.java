/// The map of the house. Read it from the inside out.
///
/// | Package | What it is for |
/// |---|---|
/// | `core` | decides: plain Java, no framework; facts and an instant in, a value out |
/// | `store` | remembers: the only package that knows tables |
/// | `intake` | complaints come in: one by one, as a stream of lines, as mails and messages |
/// | `desk` | people work on cases: read, list, and move them through their states |
/// | `party` | merchants and carriers answer in a case, by a link |
/// | `assignment` | the desk gives cases to people by itself, and hands over what they leave |
/// | `roster` | who the people are, when they are there, and who is on duty |
/// | `dispute` | customer and merchant settle: mediation and arbitration |
/// | `order` | the shop tells of orders and parcels, which the desk confirms and watches |
/// | `compensation` | customers get money and its like, within limits |
/// | `file` | files become evidence, are opened for a purpose, and handed over sealed |
/// | `deadline` | sweeps find what must be warned of, was breached, or has gone stale |
/// | `outlook` | shows which promises are in danger, the worst first |
/// | `privacy` | what people may ask for about their data, what must stay, and what goes by itself |
/// | `guidance` | what people can look up: how the desk works, and what its people may say |
/// | `incident` | incidents are reported, declared, answered by their plan, and reviewed |
/// | `security` | security events, violations and inspections: registers that are watched |
/// | `customer` | what is kept of a customer beyond single cases |
/// | `insight` | what many complaints have in common is noticed, and told once |
/// | `appraisal` | what the months of people come to, and what they say of it |
/// | `report` | figures about promises and escalations |
/// | `notification` | the outbox is delivered |
/// | `classification` | what the classifier takes a text for, for whoever asks |
/// | `training` | the classifier learns and is measured; not needed to classify |
/// | `businesstime` | business time is counted by any calendar, for whoever asks |
/// | `survey` | the customer is asked for the verdict |
/// | `reputation` | what customers say in public comes in and is answered |
/// | `audit` | who did what with the desk, in a chain that nobody can change |
/// | `identity` | accounts and tokens |
/// | `policy` | the rules, calendars and words: what is delivered, and how people change it |
/// | `platform` | connects: clock, problems, JSON, Lambda bridge, configuration |
/// | `server` | the single-machine result: its own PostgreSQL, migrations, demo data |
///
/// A flow has up to three doors: `…Resource` (HTTP), `…Schedule` (the server's timer) and
/// `…Function` (Lambda). All of them call the same use case. `core` knows nobody; `store` knows
/// `core`; flows know `core`, `store` and `platform`, and not each other.
@NullMarked
package dev.redress;

import org.jspecify.annotations.NullMarked;
