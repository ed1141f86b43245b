// What every reader can do, also in a finished review: walk, jump, look for something, print.
import { at } from "./dom.js";
import * as strip from "./strip.js";
import * as turns from "./turns.js";

turns.watchSelection(strip.show);
at("filter").addEventListener("toggle", () => import("./filter.js"), { once: true });
at("print").addEventListener("click", () => {
  at("more").hidePopover();
  print();
});
