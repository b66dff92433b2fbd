import { mount } from "svelte";
import Host from "./Host.svelte";

const target = document.getElementById("root");
if (target) mount(Host, { target });
