import { branchPage } from './branch/branch-page.ts';
import { heldPage } from './pages/held-page.ts';
import { hrPages } from './pages/hr-pages.ts';
import { importPage } from './pages/import-page.ts';
import { setupPage } from './pages/setup-page.ts';
import { statisticsPage } from './pages/statistics-page.ts';
import { unitPage } from './pages/unit-page.ts';
import { unitsPage } from './pages/units-page.ts';
import type { Pages } from './shell.ts';

/** What few people open, from their offices: registers, files, set-up, what cases come to. */
export const officePages: Pages = (needs) => [
  hrPages(needs),
  branchPage(needs),
  unitsPage(needs),
  unitPage(needs),
  statisticsPage(needs),
  setupPage(needs),
  importPage(needs),
  heldPage(needs),
];
