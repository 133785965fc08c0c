import { readFileSync } from 'node:fs';
import { openBrowser } from './test/explorer/browser.js';
import { openDoor } from './test/explorer/door.js';
const door = await openDoor(); const b = await openBrowser();
const css = readFileSync('web/shared/style/tokens.css','utf8') + readFileSync('web/explorer/src/style.css','utf8');
for (const [name, width, dark, docs] of [['ex1280',1280,0,0],['ex390',390,0,0],['ex320d',320,1,0],['ex768d',768,1,0],['ex390docs',390,0,1]] as const) {
  const page = await b.context.newPage(); await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.goto(door.address); await page.getByRole('tab').first().waitFor();
  await page.addStyleTag({ content: css });
  await page.waitForTimeout(4000);
  await page.getByRole('button', { name: /execute query/i }).click();
  if (docs) await page.getByRole('button', { name: /documentation/i }).click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/shots/front/${name}.png`, fullPage: true });
  await page.close();
}
await b.close(); await door.close();
