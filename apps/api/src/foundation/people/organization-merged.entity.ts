import type { StateCode } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.js';
import { PersonEntity } from './person.entity.js';

/** An organization that was found to be another's double: its address leads there, and so does its name. */
@Entity()
@Check(
  'organization_merged_kind_check',
  `kind IN ('school', 'district', 'health_center', 'agency', 'partner')`,
)
@Check('organization_merged_state_check', `state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')`)
export class OrganizationMergedEntity {
  /** The id it had. */
  @PrimaryColumn('uuid') id: string;
  @Index('organization_merged_into_idx')
  @ForeignKey(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  intoId: string;
  @Column('text') name: string;
  @Column('text') kind: OrganizationEntity['kind'];
  @Column('text') state: StateCode;
  @Column('timestamptz', { default: () => 'now()' }) mergedAt: Date;
  @Index('organization_merged_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  mergedBy: string | null;
}
