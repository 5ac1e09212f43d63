import type { StateCode } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from '../../foundation/people/organization.entity.js';
import { PersonEntity } from '../../foundation/people/person.entity.js';

/** A member's word that their organization is not listed. One waits for each person at most. */
@Entity()
@Check(
  'organization_proposal_kind_check',
  `kind IN ('school', 'district', 'health_center', 'agency', 'partner')`,
)
@Check('organization_proposal_state_check', `state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')`)
@Index('organization_proposal_one_open_idx', { synchronize: false })
@Index('organization_proposal_open_idx', { synchronize: false })
@Index('organization_proposal_person_idx', ['personId', 'proposedAt'])
export class OrganizationProposalEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Column('text') name: string;
  @Column('text') kind: OrganizationEntity['kind'];
  @Column('text', { default: '' }) city: string;
  @Column('text') state: StateCode;
  /** Where its person was when they proposed it: what they choose meanwhile is left alone. */
  @Index('organization_proposal_was_at_idx')
  @ForeignKey(() => OrganizationEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  wasAtId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) proposedAt: Date;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Index('organization_proposal_decided_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  decidedBy: string | null;
  /** What it became; null where it was set aside, and while it waits. */
  @Index('organization_proposal_organization_idx')
  @ForeignKey(() => OrganizationEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  organizationId: string | null;
}
