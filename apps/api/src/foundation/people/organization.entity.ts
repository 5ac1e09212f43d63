import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity()
@Check('organization_kind_check', `kind IN ('school', 'district', 'health_center', 'agency', 'partner')`)
@Check('organization_state_check', `state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')`)
@Index('organization_by_name_idx', { synchronize: false })
export class OrganizationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') kind: 'school' | 'district' | 'health_center' | 'agency' | 'partner';
  @Column('text') city: string;
  @Column('text') state: string;
  /** Moves with every change, so that nobody saves over what they did not see. */
  @Column('int', { default: 1 }) version: number;
}
