import { Module } from '@nestjs/common';
import { DirectoryOwn } from './directory.own.js';
import { DirectoryResolver } from './directory.resolver.js';
import { OrganizationProposals } from './organization-proposals.js';
import { Organizations } from './organizations.js';
import { OrganizationsNotifications } from './organizations.notifications.js';
import { OrganizationsResolver } from './organizations.resolver.js';

/** Finding each other: people of the house, and where they work. */
@Module({
  providers: [
    DirectoryResolver,
    Organizations,
    OrganizationProposals,
    OrganizationsNotifications,
    OrganizationsResolver,
    DirectoryOwn,
  ],
})
export class DirectoryModule {}
