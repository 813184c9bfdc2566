import { actionPages } from './actions/action-page.ts';
import { mePages } from './me/me-pages.ts';
import { casePage } from './pages/case-page.ts';
import { casesPage } from './pages/cases-page.ts';
import { homePage } from './pages/home-page.ts';
import { putBackAction } from './pages/put-back-action.ts';
import { teamPage } from './pages/team-page.ts';
import { whatFollowsPage } from './pages/what-follows-page.ts';
import { whichFormPage } from './pages/which-form-page.ts';
import { accountPage } from './session/account-page.ts';
import { employerAction } from './session/employer-choice.ts';
import { loginPage } from './session/login-page.ts';
import type { Pages } from './shell.ts';
import { supportPages } from './support/support-pages.ts';

/** What everybody comes for: a case, and what is to be done in it. */
export const everydayPages: Pages = (needs) => [
  homePage(),
  loginPage(needs),
  accountPage(needs),
  employerAction(),
  actionPages(needs),
  mePages(needs),
  casesPage(needs),
  teamPage(needs),
  casePage(needs),
  whichFormPage(needs),
  whatFollowsPage(needs),
  supportPages(needs),
  putBackAction(needs),
];
