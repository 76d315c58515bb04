import { expect, test } from "vitest";
import { languageAsked } from "./asked";

test.each([
  ["a family's page in the language that was chosen", "/tekenen/x/brief", null, "ar", "ar"],
  ["the door too", "/", null, "en", "en"],
  ["so is the page that checks a file", "/controleren", null, "tr", "tr"],
  ["and a device that was handed over", "/aan-tafel", null, "ar", "ar"],
  ["but not the page on which it is", "/casussen/x/toestemming/x/aan-tafel/x", null, "ar", "nl"],
  ["a link says its language before the device", "/uitnodiging/x", "ar", "en", "ar"],
  ["a language that is not there is no choice", "/mijn", "xx", "ar", "ar"],
  ["neither is what somebody made up", "/mijn", null, "<script>", "nl"],
  ["nothing chosen is Dutch", "/code", null, undefined, "nl"],
  ["staff read Dutch, whatever a parent chose on this device", "/casussen/x", "ar", "ar", "nl"],
  ["a preview is in the language of its address", "/casussen/x/toestemming/y/zo-leest/z", "ar", "tr", "ar"],
  ["and in no other", "/casussen/x/toestemming/y/zo-leest/z", null, "tr", "nl"],
  ["so does whoever logs in with a work address", "/inloggen", null, "ar", "nl"],
  ["a page whose name only begins alike is not a family's", "/mijnen", null, "ar", "nl"],
])("%s", (_name, path, query, cookie, language) => {
  expect(languageAsked(path, query, cookie)).toBe(language);
});
