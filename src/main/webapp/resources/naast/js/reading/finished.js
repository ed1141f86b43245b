// A finished review: to be read, and by a trainer released.
import "./finish.js";
import { openAddressed } from "./reading.js";

openAddressed();
