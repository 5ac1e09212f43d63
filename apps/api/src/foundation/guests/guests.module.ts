import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { GuestDoor } from './guest-door.js';
import { GuestLinks } from './guest-links.js';
import { GuestsResolver } from './guests.resolver.js';

@Module({ imports: [PeopleModule], providers: [GuestLinks, GuestDoor, GuestsResolver] })
export class GuestsModule {}
