import { Hono } from 'hono';
import type { PortalNeeds } from '../portal-needs.ts';
import type { PageEnv } from '../view.ts';
import { apiKeysPage } from './api-keys-page.ts';
import { erasePage } from './erase-page.ts';
import { erasuresPage } from './erasures-page.ts';
import { letterPage } from './letter-page.ts';
import { nextStepsPage } from './next-steps-page.ts';
import { noticesPage } from './notices-page.ts';
import { peoplePage } from './people-page.ts';
import { policyPage } from './policy-page.ts';
import { registerPage } from './register-page.ts';
import { retentionPage } from './retention-page.ts';
import { settleTaskAction } from './settle-task-action.ts';
import { wishesPage } from './wishes-page.ts';

/** The pages of the personnel office. */
export const hrPages = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>()
    .route('/', registerPage(needs))
    .route('/', nextStepsPage(needs))
    .route('/', letterPage(needs))
    .route('/', wishesPage(needs))
    .route('/', erasePage(needs))
    .route('/', erasuresPage(needs))
    .route('/', peoplePage(needs))
    .route('/', noticesPage(needs))
    .route('/', settleTaskAction(needs))
    .route('/', policyPage(needs))
    .route('/', retentionPage(needs))
    .route('/', apiKeysPage(needs));
