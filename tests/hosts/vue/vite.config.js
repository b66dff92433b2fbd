import vue from "@vitejs/plugin-vue";

const isCustomElement = (tag) => tag === "contract-wijzer";

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
