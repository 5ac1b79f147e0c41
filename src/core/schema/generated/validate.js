// Generated from schemas/career-plan.schema.json by npm run generate. Do not edit.
import { addFault, isFull, joinFaults } from '../raw-fault';
import { isNothing } from '../nothing';
const schema6 = {properties:{"careerPlan":0,"person":0,"purpose":0,"role":0,"drivers":0,"goals":0,"initiatives":0,"tradeOffs":0,"mastery":0,"leadership":0,"team":0,"reviews":0,"reports":0,"oneOnOnes":0,"lint":0}};
const schema23 = {properties:{"goal":0,"measure":0,"deadline":0,"definedBy":0,"why":0,"supports":0,"serves":0,"drivers":0,"checkIns":0}};
const schema30 = {properties:{"title":0,"serves":0,"drivers":0,"kind":0,"start":0,"finish":0,"measure":0,"supports":0,"status":0,"stretch":0,"seenBy":0,"strengths":0,"whoseWork":0,"resources":0,"approvals":0,"dependsOn":0,"milestones":0,"evidence":0,"checkIns":0}};
export const validate = validate21;
const func2 = Object.prototype.hasOwnProperty;
function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = addFault(vErrors, instancePath+"/" + i0, "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
function validate22(data, instancePath){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.statement)){
vErrors = addFault(vErrors, instancePath, "required", "statement");
errors++;
}
for(const key0 in data){
if(!(((key0 === "statement") || (key0 === "standsFor")) || (key0 === "lifeGoals"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.statement)){
if(typeof data.statement !== "string"){
vErrors = addFault(vErrors, instancePath+"/statement", "type");
errors++;
}
}
if(!isNothing(data.standsFor)){
if(!validate23(data.standsFor, instancePath+"/standsFor")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate22.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.lifeGoals)){
if(!validate23(data.lifeGoals, instancePath+"/lifeGoals")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate22.errors = vErrors;
return false;
}
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
function validate28(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.title)){
vErrors = addFault(vErrors, instancePath, "required", "title");
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "since")) || (key0 === "responsibilities"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.title)){
if(typeof data.title !== "string"){
vErrors = addFault(vErrors, instancePath+"/title", "type");
errors++;
}
}
if(!isNothing(data.since)){
let data1 = data.since;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/since", "type");
errors++;
}
}
if(!isNothing(data.responsibilities)){
if(!validate23(data.responsibilities, instancePath+"/responsibilities")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate28.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
function validate33(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.ask)){
vErrors = addFault(vErrors, instancePath, "required", "ask");
errors++;
}
for(const key0 in data){
if(!(((key0 === "ask") || (key0 === "of")) || (key0 === "since"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.ask)){
if(typeof data.ask !== "string"){
vErrors = addFault(vErrors, instancePath+"/ask", "type");
errors++;
}
}
if(!isNothing(data.of)){
if(typeof data.of !== "string"){
vErrors = addFault(vErrors, instancePath+"/of", "type");
errors++;
}
}
if(!isNothing(data.since)){
let data2 = data.since;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/since", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
function validate31(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.title)){
vErrors = addFault(vErrors, instancePath, "required", "title");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "by")) || (key0 === "why")) || (key0 === "responsibilities")) || (key0 === "openQuestions"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.title)){
if(typeof data.title !== "string"){
vErrors = addFault(vErrors, instancePath+"/title", "type");
errors++;
}
}
if(!isNothing(data.by)){
let data1 = data.by;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/by", "type");
errors++;
}
}
if(!isNothing(data.why)){
if(typeof data.why !== "string"){
vErrors = addFault(vErrors, instancePath+"/why", "type");
errors++;
}
}
if(!isNothing(data.responsibilities)){
if(!validate23(data.responsibilities, instancePath+"/responsibilities")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate31.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.openQuestions)){
let data4 = data.openQuestions;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!validate33(data4[i0], instancePath+"/openQuestions/" + i0)){
vErrors = joinFaults(vErrors, validate33.errors);
errors++;
if(isFull(vErrors)){
validate31.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/openQuestions", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
function validate27(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "current") || (key0 === "target"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.current)){
if(!validate28(data.current, instancePath+"/current")){
vErrors = joinFaults(vErrors, validate28.errors);
errors++;
if(isFull(vErrors)){
validate27.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.target)){
if(!validate31(data.target, instancePath+"/target")){
vErrors = joinFaults(vErrors, validate31.errors);
errors++;
if(isFull(vErrors)){
validate27.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
const pattern0 = new RegExp("^[a-z0-9-]+$", "u");
const pattern1 = new RegExp("^([1-9][0-9]* (day|week|month|quarter|year)s?|day|week|month|quarter|year)$", "u");
function validate39(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.name)){
vErrors = addFault(vErrors, instancePath, "required", "name");
errors++;
}
if(isNothing(data.as)){
vErrors = addFault(vErrors, instancePath, "required", "as");
errors++;
}
if(isNothing(data.involved)){
vErrors = addFault(vErrors, instancePath, "required", "involved");
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "as")) || (key0 === "involved")) || (key0 === "helpsWith")) || (key0 === "every")) || (key0 === "nextStep"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.name)){
if(typeof data.name !== "string"){
vErrors = addFault(vErrors, instancePath+"/name", "type");
errors++;
}
}
if(!isNothing(data.as)){
let data1 = data.as;
if(typeof data1 !== "string"){
vErrors = addFault(vErrors, instancePath+"/as", "type");
errors++;
}
if(!((((((((data1 === "manager") || (data1 === "mentor")) || (data1 === "sponsor")) || (data1 === "coach")) || (data1 === "peer")) || (data1 === "customer")) || (data1 === "report")) || (data1 === "other"))){
vErrors = addFault(vErrors, instancePath+"/as", "enum");
errors++;
}
}
if(!isNothing(data.involved)){
if(typeof data.involved !== "boolean"){
vErrors = addFault(vErrors, instancePath+"/involved", "type");
errors++;
}
}
if(!isNothing(data.helpsWith)){
if(typeof data.helpsWith !== "string"){
vErrors = addFault(vErrors, instancePath+"/helpsWith", "type");
errors++;
}
}
if(!isNothing(data.every)){
let data4 = data.every;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
vErrors = addFault(vErrors, instancePath+"/every", "pattern");
errors++;
}
}
else {
vErrors = addFault(vErrors, instancePath+"/every", "type");
errors++;
}
}
if(!isNothing(data.nextStep)){
if(typeof data.nextStep !== "string"){
vErrors = addFault(vErrors, instancePath+"/nextStep", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
function validate43(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.do)){
vErrors = addFault(vErrors, instancePath, "required", "do");
errors++;
}
for(const key0 in data){
if(!((((key0 === "do") || (key0 === "every")) || (key0 === "with")) || (key0 === "log"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.do)){
if(typeof data.do !== "string"){
vErrors = addFault(vErrors, instancePath+"/do", "type");
errors++;
}
}
if(!isNothing(data.every)){
let data1 = data.every;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = addFault(vErrors, instancePath+"/every", "pattern");
errors++;
}
}
else {
vErrors = addFault(vErrors, instancePath+"/every", "type");
errors++;
}
}
if(!isNothing(data.with)){
if(typeof data.with !== "string"){
vErrors = addFault(vErrors, instancePath+"/with", "type");
errors++;
}
}
if(!isNothing(data.log)){
let data3 = data.log;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/log/" + i0, "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/log", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
function validate42(data, instancePath){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate43(data[i0], instancePath+"/" + i0)){
vErrors = joinFaults(vErrors, validate43.errors);
errors++;
if(isFull(vErrors)){
validate42.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
function validate41(data, instancePath){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "aim") || (key0 === "practices"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.aim)){
if(typeof data.aim !== "string"){
vErrors = addFault(vErrors, instancePath+"/aim", "type");
errors++;
}
}
if(!isNothing(data.practices)){
if(!validate42(data.practices, instancePath+"/practices")){
vErrors = joinFaults(vErrors, validate42.errors);
errors++;
if(isFull(vErrors)){
validate41.errors = vErrors;
return false;
}
}
}
}
validate41.errors = vErrors;
return errors === 0;
}
function validate38(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "supporters") || (key0 === "role")) || (key0 === "rituals")) || (key0 === "rhythm"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.supporters)){
let data0 = data.supporters;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
errors++;
}
}
else {
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
vErrors = addFault(vErrors, instancePath+"/supporters", "propertyNames", key1);
errors++;
}
}
for(const key2 in data0){
if(!validate39(data0[key2], instancePath+"/supporters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"))){
vErrors = joinFaults(vErrors, validate39.errors);
errors++;
if(isFull(vErrors)){
validate38.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/supporters", "type");
errors++;
}
}
if(!isNothing(data.role)){
if(!validate41(data.role, instancePath+"/role")){
vErrors = joinFaults(vErrors, validate41.errors);
errors++;
if(isFull(vErrors)){
validate38.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.rituals)){
if(!validate41(data.rituals, instancePath+"/rituals")){
vErrors = joinFaults(vErrors, validate41.errors);
errors++;
if(isFull(vErrors)){
validate38.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.rhythm)){
if(!validate41(data.rhythm, instancePath+"/rhythm")){
vErrors = joinFaults(vErrors, validate41.errors);
errors++;
if(isFull(vErrors)){
validate38.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
function validate51(data, instancePath){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "aim") || (key0 === "theirs")) || (key0 === "mine")) || (key0 === "practices"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.aim)){
if(typeof data.aim !== "string"){
vErrors = addFault(vErrors, instancePath+"/aim", "type");
errors++;
}
}
if(!isNothing(data.theirs)){
if(typeof data.theirs !== "string"){
vErrors = addFault(vErrors, instancePath+"/theirs", "type");
errors++;
}
}
if(!isNothing(data.mine)){
if(typeof data.mine !== "string"){
vErrors = addFault(vErrors, instancePath+"/mine", "type");
errors++;
}
}
if(!isNothing(data.practices)){
if(!validate42(data.practices, instancePath+"/practices")){
vErrors = joinFaults(vErrors, validate42.errors);
errors++;
if(isFull(vErrors)){
validate51.errors = vErrors;
return false;
}
}
}
}
validate51.errors = vErrors;
return errors === 0;
}
function validate50(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "expectations") || (key0 === "execution")) || (key0 === "excellence"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.expectations)){
if(!validate51(data.expectations, instancePath+"/expectations")){
vErrors = joinFaults(vErrors, validate51.errors);
errors++;
if(isFull(vErrors)){
validate50.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.execution)){
if(!validate41(data.execution, instancePath+"/execution")){
vErrors = joinFaults(vErrors, validate41.errors);
errors++;
if(isFull(vErrors)){
validate50.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.excellence)){
if(!validate41(data.excellence, instancePath+"/excellence")){
vErrors = joinFaults(vErrors, validate41.errors);
errors++;
if(isFull(vErrors)){
validate50.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
function validate57(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "structure") || (key0 === "systems")) || (key0 === "simplicity"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.structure)){
if(!validate41(data.structure, instancePath+"/structure")){
vErrors = joinFaults(vErrors, validate41.errors);
errors++;
if(isFull(vErrors)){
validate57.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.systems)){
if(!validate41(data.systems, instancePath+"/systems")){
vErrors = joinFaults(vErrors, validate41.errors);
errors++;
if(isFull(vErrors)){
validate57.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.simplicity)){
if(!validate41(data.simplicity, instancePath+"/simplicity")){
vErrors = joinFaults(vErrors, validate41.errors);
errors++;
if(isFull(vErrors)){
validate57.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
function validate37(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "people") || (key0 === "performance")) || (key0 === "process"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.people)){
if(!validate38(data.people, instancePath+"/people")){
vErrors = joinFaults(vErrors, validate38.errors);
errors++;
if(isFull(vErrors)){
validate37.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.performance)){
if(!validate50(data.performance, instancePath+"/performance")){
vErrors = joinFaults(vErrors, validate50.errors);
errors++;
if(isFull(vErrors)){
validate37.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.process)){
if(!validate57(data.process, instancePath+"/process")){
vErrors = joinFaults(vErrors, validate57.errors);
errors++;
if(isFull(vErrors)){
validate37.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
function validate65(data, instancePath){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.what)){
vErrors = addFault(vErrors, instancePath, "required", "what");
errors++;
}
if(isNothing(data.baseline)){
vErrors = addFault(vErrors, instancePath, "required", "baseline");
errors++;
}
if(isNothing(data.target)){
vErrors = addFault(vErrors, instancePath, "required", "target");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "what") || (key0 === "baseline")) || (key0 === "target")) || (key0 === "unit")) || (key0 === "source"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.what)){
if(typeof data.what !== "string"){
vErrors = addFault(vErrors, instancePath+"/what", "type");
errors++;
}
}
if(!isNothing(data.baseline)){
let data1 = data.baseline;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = addFault(vErrors, instancePath+"/baseline", "type");
errors++;
}
}
if(!isNothing(data.target)){
let data2 = data.target;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = addFault(vErrors, instancePath+"/target", "type");
errors++;
}
}
if(!isNothing(data.unit)){
if(typeof data.unit !== "string"){
vErrors = addFault(vErrors, instancePath+"/unit", "type");
errors++;
}
}
if(!isNothing(data.source)){
if(typeof data.source !== "string"){
vErrors = addFault(vErrors, instancePath+"/source", "type");
errors++;
}
}
}
validate65.errors = vErrors;
return errors === 0;
}
function validate67(data, instancePath){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = addFault(vErrors, instancePath+"/" + i0, "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
function validate69(data, instancePath){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = addFault(vErrors, instancePath+"/" + i0, "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
function validate72(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.date)){
vErrors = addFault(vErrors, instancePath, "required", "date");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "date") || (key0 === "value")) || (key0 === "confidence")) || (key0 === "note")) || (key0 === "plan"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.date)){
let data0 = data.date;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/date", "type");
errors++;
}
}
if(!isNothing(data.value)){
let data1 = data.value;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/value", "type");
errors++;
}
}
if(!isNothing(data.confidence)){
let data2 = data.confidence;
if(typeof data2 !== "string"){
vErrors = addFault(vErrors, instancePath+"/confidence", "type");
errors++;
}
if(!(((data2 === "on-track") || (data2 === "at-risk")) || (data2 === "off-track"))){
vErrors = addFault(vErrors, instancePath+"/confidence", "enum");
errors++;
}
}
if(!isNothing(data.note)){
if(typeof data.note !== "string"){
vErrors = addFault(vErrors, instancePath+"/note", "type");
errors++;
}
}
if(!isNothing(data.plan)){
if(typeof data.plan !== "string"){
vErrors = addFault(vErrors, instancePath+"/plan", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
function validate71(data, instancePath){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate72(data[i0], instancePath+"/" + i0)){
vErrors = joinFaults(vErrors, validate72.errors);
errors++;
if(isFull(vErrors)){
validate71.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
function validate64(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.goal)){
vErrors = addFault(vErrors, instancePath, "required", "goal");
errors++;
}
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.goal)){
if(typeof data.goal !== "string"){
vErrors = addFault(vErrors, instancePath+"/goal", "type");
errors++;
}
}
if(!isNothing(data.measure)){
if(!validate65(data.measure, instancePath+"/measure")){
vErrors = joinFaults(vErrors, validate65.errors);
errors++;
if(isFull(vErrors)){
validate64.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.deadline)){
let data2 = data.deadline;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/deadline", "type");
errors++;
}
}
if(!isNothing(data.definedBy)){
let data3 = data.definedBy;
if(typeof data3 !== "string"){
vErrors = addFault(vErrors, instancePath+"/definedBy", "type");
errors++;
}
if(!((data3 === "me") || (data3 === "organisation"))){
vErrors = addFault(vErrors, instancePath+"/definedBy", "enum");
errors++;
}
}
if(!isNothing(data.why)){
if(typeof data.why !== "string"){
vErrors = addFault(vErrors, instancePath+"/why", "type");
errors++;
}
}
if(!isNothing(data.supports)){
if(typeof data.supports !== "string"){
vErrors = addFault(vErrors, instancePath+"/supports", "type");
errors++;
}
}
if(!isNothing(data.serves)){
if(!validate67(data.serves, instancePath+"/serves")){
vErrors = joinFaults(vErrors, validate67.errors);
errors++;
if(isFull(vErrors)){
validate64.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.drivers)){
if(!validate69(data.drivers, instancePath+"/drivers")){
vErrors = joinFaults(vErrors, validate69.errors);
errors++;
if(isFull(vErrors)){
validate64.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.checkIns)){
if(!validate71(data.checkIns, instancePath+"/checkIns")){
vErrors = joinFaults(vErrors, validate71.errors);
errors++;
if(isFull(vErrors)){
validate64.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
function validate63(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
errors++;
}
}
else {
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = addFault(vErrors, instancePath, "propertyNames", key0);
errors++;
}
}
for(const key1 in data){
if(!validate64(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))){
vErrors = joinFaults(vErrors, validate64.errors);
errors++;
if(isFull(vErrors)){
validate63.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
function validate84(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.by)){
vErrors = addFault(vErrors, instancePath, "required", "by");
errors++;
}
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "asked")) || (key0 === "given"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.by)){
if(typeof data.by !== "string"){
vErrors = addFault(vErrors, instancePath+"/by", "type");
errors++;
}
}
if(!isNothing(data.asked)){
let data1 = data.asked;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/asked", "type");
errors++;
}
}
if(!isNothing(data.given)){
let data2 = data.given;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/given", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
function validate87(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.title)){
vErrors = addFault(vErrors, instancePath, "required", "title");
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "due")) || (key0 === "done"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.title)){
if(typeof data.title !== "string"){
vErrors = addFault(vErrors, instancePath+"/title", "type");
errors++;
}
}
if(!isNothing(data.due)){
let data1 = data.due;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/due", "type");
errors++;
}
}
if(!isNothing(data.done)){
let data2 = data.done;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/done", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
function validate89(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.title)){
vErrors = addFault(vErrors, instancePath, "required", "title");
errors++;
}
for(const key0 in data){
if(!((key0 === "title") || (key0 === "link"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.title)){
if(typeof data.title !== "string"){
vErrors = addFault(vErrors, instancePath+"/title", "type");
errors++;
}
}
if(!isNothing(data.link)){
if(typeof data.link !== "string"){
vErrors = addFault(vErrors, instancePath+"/link", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
function validate78(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.title)){
vErrors = addFault(vErrors, instancePath, "required", "title");
errors++;
}
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.title)){
if(typeof data.title !== "string"){
vErrors = addFault(vErrors, instancePath+"/title", "type");
errors++;
}
}
if(!isNothing(data.serves)){
if(!validate67(data.serves, instancePath+"/serves")){
vErrors = joinFaults(vErrors, validate67.errors);
errors++;
if(isFull(vErrors)){
validate78.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.drivers)){
if(!validate69(data.drivers, instancePath+"/drivers")){
vErrors = joinFaults(vErrors, validate69.errors);
errors++;
if(isFull(vErrors)){
validate78.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.kind)){
let data3 = data.kind;
if(typeof data3 !== "string"){
vErrors = addFault(vErrors, instancePath+"/kind", "type");
errors++;
}
if(!(((((data3 === "technical") || (data3 === "influencing")) || (data3 === "communicating")) || (data3 === "relationships")) || (data3 === "leading"))){
vErrors = addFault(vErrors, instancePath+"/kind", "enum");
errors++;
}
}
if(!isNothing(data.start)){
let data4 = data.start;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/start", "type");
errors++;
}
}
if(!isNothing(data.finish)){
let data5 = data.finish;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/finish", "type");
errors++;
}
}
if(!isNothing(data.measure)){
if(!validate65(data.measure, instancePath+"/measure")){
vErrors = joinFaults(vErrors, validate65.errors);
errors++;
if(isFull(vErrors)){
validate78.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.supports)){
if(typeof data.supports !== "string"){
vErrors = addFault(vErrors, instancePath+"/supports", "type");
errors++;
}
}
if(!isNothing(data.status)){
let data8 = data.status;
if(typeof data8 !== "string"){
vErrors = addFault(vErrors, instancePath+"/status", "type");
errors++;
}
if(!(((((data8 === "planned") || (data8 === "active")) || (data8 === "done")) || (data8 === "paused")) || (data8 === "cancelled"))){
vErrors = addFault(vErrors, instancePath+"/status", "enum");
errors++;
}
}
if(!isNothing(data.stretch)){
if(typeof data.stretch !== "boolean"){
vErrors = addFault(vErrors, instancePath+"/stretch", "type");
errors++;
}
}
if(!isNothing(data.seenBy)){
if(!validate23(data.seenBy, instancePath+"/seenBy")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate78.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.strengths)){
if(!validate23(data.strengths, instancePath+"/strengths")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate78.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.whoseWork)){
let data12 = data.whoseWork;
if(typeof data12 !== "string"){
vErrors = addFault(vErrors, instancePath+"/whoseWork", "type");
errors++;
}
if(!(((data12 === "mine") || (data12 === "team")) || (data12 === "former-role"))){
vErrors = addFault(vErrors, instancePath+"/whoseWork", "enum");
errors++;
}
}
if(!isNothing(data.resources)){
let data13 = data.resources;
if(typeof data13 !== "string"){
vErrors = addFault(vErrors, instancePath+"/resources", "type");
errors++;
}
if(!((data13 === "own") || (data13 === "company"))){
vErrors = addFault(vErrors, instancePath+"/resources", "enum");
errors++;
}
}
if(!isNothing(data.approvals)){
let data14 = data.approvals;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!validate84(data14[i0], instancePath+"/approvals/" + i0)){
vErrors = joinFaults(vErrors, validate84.errors);
errors++;
if(isFull(vErrors)){
validate78.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/approvals", "type");
errors++;
}
}
if(!isNothing(data.dependsOn)){
if(!validate67(data.dependsOn, instancePath+"/dependsOn")){
vErrors = joinFaults(vErrors, validate67.errors);
errors++;
if(isFull(vErrors)){
validate78.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.milestones)){
let data17 = data.milestones;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!validate87(data17[i1], instancePath+"/milestones/" + i1)){
vErrors = joinFaults(vErrors, validate87.errors);
errors++;
if(isFull(vErrors)){
validate78.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/milestones", "type");
errors++;
}
}
if(!isNothing(data.evidence)){
let data19 = data.evidence;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!validate89(data19[i2], instancePath+"/evidence/" + i2)){
vErrors = joinFaults(vErrors, validate89.errors);
errors++;
if(isFull(vErrors)){
validate78.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/evidence", "type");
errors++;
}
}
if(!isNothing(data.checkIns)){
if(!validate71(data.checkIns, instancePath+"/checkIns")){
vErrors = joinFaults(vErrors, validate71.errors);
errors++;
if(isFull(vErrors)){
validate78.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
function validate77(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
errors++;
}
}
else {
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = addFault(vErrors, instancePath, "propertyNames", key0);
errors++;
}
}
for(const key1 in data){
if(!validate78(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))){
vErrors = joinFaults(vErrors, validate78.errors);
errors++;
if(isFull(vErrors)){
validate77.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
function validate94(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.what)){
vErrors = addFault(vErrors, instancePath, "required", "what");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "what") || (key0 === "decision")) || (key0 === "to")) || (key0 === "until")) || (key0 === "frees"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.what)){
if(typeof data.what !== "string"){
vErrors = addFault(vErrors, instancePath+"/what", "type");
errors++;
}
}
if(!isNothing(data.decision)){
let data1 = data.decision;
if(typeof data1 !== "string"){
vErrors = addFault(vErrors, instancePath+"/decision", "type");
errors++;
}
if(!(((data1 === "cancel") || (data1 === "postpone")) || (data1 === "delegate"))){
vErrors = addFault(vErrors, instancePath+"/decision", "enum");
errors++;
}
}
if(!isNothing(data.to)){
if(typeof data.to !== "string"){
vErrors = addFault(vErrors, instancePath+"/to", "type");
errors++;
}
}
if(!isNothing(data.until)){
let data3 = data.until;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/until", "type");
errors++;
}
}
if(!isNothing(data.frees)){
if(typeof data.frees !== "string"){
vErrors = addFault(vErrors, instancePath+"/frees", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
function validate97(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.what)){
vErrors = addFault(vErrors, instancePath, "required", "what");
errors++;
}
for(const key0 in data){
if(!((((key0 === "what") || (key0 === "level")) || (key0 === "wanted")) || (key0 === "evidence"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.what)){
if(typeof data.what !== "string"){
vErrors = addFault(vErrors, instancePath+"/what", "type");
errors++;
}
}
if(!isNothing(data.level)){
let data1 = data.level;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addFault(vErrors, instancePath+"/level", "type");
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
vErrors = addFault(vErrors, instancePath+"/level", "maximum");
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = addFault(vErrors, instancePath+"/level", "minimum");
errors++;
}
}
}
if(!isNothing(data.wanted)){
let data2 = data.wanted;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addFault(vErrors, instancePath+"/wanted", "type");
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5 || isNaN(data2)){
vErrors = addFault(vErrors, instancePath+"/wanted", "maximum");
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = addFault(vErrors, instancePath+"/wanted", "minimum");
errors++;
}
}
}
if(!isNothing(data.evidence)){
if(typeof data.evidence !== "string"){
vErrors = addFault(vErrors, instancePath+"/evidence", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
function validate100(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.who)){
vErrors = addFault(vErrors, instancePath, "required", "who");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "who") || (key0 === "needs")) || (key0 === "level")) || (key0 === "wanted")) || (key0 === "evidence"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.who)){
let data0 = data.who;
if(typeof data0 !== "string"){
vErrors = addFault(vErrors, instancePath+"/who", "type");
errors++;
}
if(!((((data0 === "team") || (data0 === "peers")) || (data0 === "manager")) || (data0 === "managers-manager"))){
vErrors = addFault(vErrors, instancePath+"/who", "enum");
errors++;
}
}
if(!isNothing(data.needs)){
if(typeof data.needs !== "string"){
vErrors = addFault(vErrors, instancePath+"/needs", "type");
errors++;
}
}
if(!isNothing(data.level)){
let data2 = data.level;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addFault(vErrors, instancePath+"/level", "type");
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5 || isNaN(data2)){
vErrors = addFault(vErrors, instancePath+"/level", "maximum");
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = addFault(vErrors, instancePath+"/level", "minimum");
errors++;
}
}
}
if(!isNothing(data.wanted)){
let data3 = data.wanted;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addFault(vErrors, instancePath+"/wanted", "type");
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 5 || isNaN(data3)){
vErrors = addFault(vErrors, instancePath+"/wanted", "maximum");
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = addFault(vErrors, instancePath+"/wanted", "minimum");
errors++;
}
}
}
if(!isNothing(data.evidence)){
if(typeof data.evidence !== "string"){
vErrors = addFault(vErrors, instancePath+"/evidence", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
function validate103(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.date)){
vErrors = addFault(vErrors, instancePath, "required", "date");
errors++;
}
for(const key0 in data){
if(!((key0 === "date") || (key0 === "kept"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.date)){
let data0 = data.date;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/date", "type");
errors++;
}
}
if(!isNothing(data.kept)){
if(typeof data.kept !== "boolean"){
vErrors = addFault(vErrors, instancePath+"/kept", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
function validate102(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.what)){
vErrors = addFault(vErrors, instancePath, "required", "what");
errors++;
}
for(const key0 in data){
if(!((key0 === "what") || (key0 === "record"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.what)){
if(typeof data.what !== "string"){
vErrors = addFault(vErrors, instancePath+"/what", "type");
errors++;
}
}
if(!isNothing(data.record)){
let data1 = data.record;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!validate103(data1[i0], instancePath+"/record/" + i0)){
vErrors = joinFaults(vErrors, validate103.errors);
errors++;
if(isFull(vErrors)){
validate102.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/record", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
function validate106(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.what)){
vErrors = addFault(vErrors, instancePath, "required", "what");
errors++;
}
if(isNothing(data.category)){
vErrors = addFault(vErrors, instancePath, "required", "category");
errors++;
}
for(const key0 in data){
if(!((((((key0 === "what") || (key0 === "category")) || (key0 === "measure")) || (key0 === "due")) || (key0 === "intangibles")) || (key0 === "checkIns"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.what)){
if(typeof data.what !== "string"){
vErrors = addFault(vErrors, instancePath+"/what", "type");
errors++;
}
}
if(!isNothing(data.category)){
let data1 = data.category;
if(typeof data1 !== "string"){
vErrors = addFault(vErrors, instancePath+"/category", "type");
errors++;
}
if(!(((((((data1 === "safety") || (data1 === "revenue")) || (data1 === "profit")) || (data1 === "culture")) || (data1 === "service-level")) || (data1 === "kpi")) || (data1 === "team"))){
vErrors = addFault(vErrors, instancePath+"/category", "enum");
errors++;
}
}
if(!isNothing(data.measure)){
if(!validate65(data.measure, instancePath+"/measure")){
vErrors = joinFaults(vErrors, validate65.errors);
errors++;
if(isFull(vErrors)){
validate106.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.due)){
let data3 = data.due;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/due", "type");
errors++;
}
}
if(!isNothing(data.intangibles)){
if(!validate23(data.intangibles, instancePath+"/intangibles")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate106.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.checkIns)){
if(!validate71(data.checkIns, instancePath+"/checkIns")){
vErrors = joinFaults(vErrors, validate71.errors);
errors++;
if(isFull(vErrors)){
validate106.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
function validate111(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.date)){
vErrors = addFault(vErrors, instancePath, "required", "date");
errors++;
}
for(const key0 in data){
if(!((((key0 === "date") || (key0 === "noticed")) || (key0 === "kind")) || (key0 === "action"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.date)){
let data0 = data.date;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/date", "type");
errors++;
}
}
if(!isNothing(data.noticed)){
if(typeof data.noticed !== "string"){
vErrors = addFault(vErrors, instancePath+"/noticed", "type");
errors++;
}
}
if(!isNothing(data.kind)){
let data2 = data.kind;
if(typeof data2 !== "string"){
vErrors = addFault(vErrors, instancePath+"/kind", "type");
errors++;
}
if(!(((((data2 === "praised") || (data2 === "punished")) || (data2 === "tools")) || (data2 === "asked-for")) || (data2 === "other"))){
vErrors = addFault(vErrors, instancePath+"/kind", "enum");
errors++;
}
}
if(!isNothing(data.action)){
if(typeof data.action !== "string"){
vErrors = addFault(vErrors, instancePath+"/action", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
function validate96(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "technical") || (key0 === "knowledge")) || (key0 === "customers")) || (key0 === "responsibilities")) || (key0 === "deliverables")) || (key0 === "observations"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.technical)){
let data0 = data.technical;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!validate97(data0[i0], instancePath+"/technical/" + i0)){
vErrors = joinFaults(vErrors, validate97.errors);
errors++;
if(isFull(vErrors)){
validate96.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/technical", "type");
errors++;
}
}
if(!isNothing(data.knowledge)){
let data2 = data.knowledge;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!validate97(data2[i1], instancePath+"/knowledge/" + i1)){
vErrors = joinFaults(vErrors, validate97.errors);
errors++;
if(isFull(vErrors)){
validate96.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/knowledge", "type");
errors++;
}
}
if(!isNothing(data.customers)){
let data4 = data.customers;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!validate100(data4[i2], instancePath+"/customers/" + i2)){
vErrors = joinFaults(vErrors, validate100.errors);
errors++;
if(isFull(vErrors)){
validate96.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/customers", "type");
errors++;
}
}
if(!isNothing(data.responsibilities)){
let data6 = data.responsibilities;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!validate102(data6[i3], instancePath+"/responsibilities/" + i3)){
vErrors = joinFaults(vErrors, validate102.errors);
errors++;
if(isFull(vErrors)){
validate96.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/responsibilities", "type");
errors++;
}
}
if(!isNothing(data.deliverables)){
let data8 = data.deliverables;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
const _errs16 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
errors++;
}
}
else {
errors++;
}
var valid9 = _errs16 === errors;
if(!valid9){
vErrors = addFault(vErrors, instancePath+"/deliverables", "propertyNames", key1);
errors++;
}
}
for(const key2 in data8){
if(!validate106(data8[key2], instancePath+"/deliverables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"))){
vErrors = joinFaults(vErrors, validate106.errors);
errors++;
if(isFull(vErrors)){
validate96.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/deliverables", "type");
errors++;
}
}
if(!isNothing(data.observations)){
let data10 = data.observations;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!validate111(data10[i4], instancePath+"/observations/" + i4)){
vErrors = joinFaults(vErrors, validate111.errors);
errors++;
if(isFull(vErrors)){
validate96.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/observations", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
function validate116(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "know") || (key0 === "learn"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.know)){
if(typeof data.know !== "string"){
vErrors = addFault(vErrors, instancePath+"/know", "type");
errors++;
}
}
if(!isNothing(data.learn)){
if(typeof data.learn !== "string"){
vErrors = addFault(vErrors, instancePath+"/learn", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
function validate115(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "processes") || (key0 === "valueDrivers")) || (key0 === "moneyModel")) || (key0 === "efficiency"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.processes)){
if(!validate116(data.processes, instancePath+"/processes")){
vErrors = joinFaults(vErrors, validate116.errors);
errors++;
if(isFull(vErrors)){
validate115.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.valueDrivers)){
if(!validate116(data.valueDrivers, instancePath+"/valueDrivers")){
vErrors = joinFaults(vErrors, validate116.errors);
errors++;
if(isFull(vErrors)){
validate115.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.moneyModel)){
if(!validate116(data.moneyModel, instancePath+"/moneyModel")){
vErrors = joinFaults(vErrors, validate116.errors);
errors++;
if(isFull(vErrors)){
validate115.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.efficiency)){
if(!validate116(data.efficiency, instancePath+"/efficiency")){
vErrors = joinFaults(vErrors, validate116.errors);
errors++;
if(isFull(vErrors)){
validate115.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
function validate122(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "firstCustomer") || (key0 === "adds"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.firstCustomer)){
if(typeof data.firstCustomer !== "string"){
vErrors = addFault(vErrors, instancePath+"/firstCustomer", "type");
errors++;
}
}
if(!isNothing(data.adds)){
if(!validate67(data.adds, instancePath+"/adds")){
vErrors = joinFaults(vErrors, validate67.errors);
errors++;
if(isFull(vErrors)){
validate122.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
function validate125(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.what)){
vErrors = addFault(vErrors, instancePath, "required", "what");
errors++;
}
for(const key0 in data){
if(!((key0 === "what") || (key0 === "builtBy"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.what)){
if(typeof data.what !== "string"){
vErrors = addFault(vErrors, instancePath+"/what", "type");
errors++;
}
}
if(!isNothing(data.builtBy)){
if(!validate67(data.builtBy, instancePath+"/builtBy")){
vErrors = joinFaults(vErrors, validate67.errors);
errors++;
if(isFull(vErrors)){
validate125.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
function validate128(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "managerOwes") || (key0 === "iOwe"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.managerOwes)){
if(!validate23(data.managerOwes, instancePath+"/managerOwes")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate128.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.iOwe)){
if(!validate23(data.iOwe, instancePath+"/iOwe")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate128.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
function validate133(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.source)){
vErrors = addFault(vErrors, instancePath, "required", "source");
errors++;
}
for(const key0 in data){
if(!(((key0 === "source") || (key0 === "learnt")) || (key0 === "date"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.source)){
if(typeof data.source !== "string"){
vErrors = addFault(vErrors, instancePath+"/source", "type");
errors++;
}
}
if(!isNothing(data.learnt)){
if(typeof data.learnt !== "string"){
vErrors = addFault(vErrors, instancePath+"/learnt", "type");
errors++;
}
}
if(!isNothing(data.date)){
let data2 = data.date;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/date", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
function validate135(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.statement)){
vErrors = addFault(vErrors, instancePath, "required", "statement");
errors++;
}
for(const key0 in data){
if(!((key0 === "statement") || (key0 === "coCreatedWith"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.statement)){
if(typeof data.statement !== "string"){
vErrors = addFault(vErrors, instancePath+"/statement", "type");
errors++;
}
}
if(!isNothing(data.coCreatedWith)){
let data1 = data.coCreatedWith;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = addFault(vErrors, instancePath+"/coCreatedWith/" + i0, "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/coCreatedWith", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
function validate137(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.date)){
vErrors = addFault(vErrors, instancePath, "required", "date");
errors++;
}
for(const key0 in data){
if(!((key0 === "date") || (key0 === "story"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.date)){
let data0 = data.date;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/date", "type");
errors++;
}
}
if(!isNothing(data.story)){
if(typeof data.story !== "string"){
vErrors = addFault(vErrors, instancePath+"/story", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
function validate132(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "context") || (key0 === "strategy")) || (key0 === "stories"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.context)){
let data0 = data.context;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!validate133(data0[i0], instancePath+"/context/" + i0)){
vErrors = joinFaults(vErrors, validate133.errors);
errors++;
if(isFull(vErrors)){
validate132.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/context", "type");
errors++;
}
}
if(!isNothing(data.strategy)){
if(!validate135(data.strategy, instancePath+"/strategy")){
vErrors = joinFaults(vErrors, validate135.errors);
errors++;
if(isFull(vErrors)){
validate132.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.stories)){
let data3 = data.stories;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!validate137(data3[i1], instancePath+"/stories/" + i1)){
vErrors = joinFaults(vErrors, validate137.errors);
errors++;
if(isFull(vErrors)){
validate132.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/stories", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
function validate140(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.what)){
vErrors = addFault(vErrors, instancePath, "required", "what");
errors++;
}
for(const key0 in data){
if(!((((key0 === "what") || (key0 === "kind")) || (key0 === "critical")) || (key0 === "plan"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.what)){
if(typeof data.what !== "string"){
vErrors = addFault(vErrors, instancePath+"/what", "type");
errors++;
}
}
if(!isNothing(data.kind)){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = addFault(vErrors, instancePath+"/kind", "type");
errors++;
}
if(!((data1 === "organisational") || (data1 === "individual"))){
vErrors = addFault(vErrors, instancePath+"/kind", "enum");
errors++;
}
}
if(!isNothing(data.critical)){
if(typeof data.critical !== "boolean"){
vErrors = addFault(vErrors, instancePath+"/critical", "type");
errors++;
}
}
if(!isNothing(data.plan)){
if(typeof data.plan !== "string"){
vErrors = addFault(vErrors, instancePath+"/plan", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
function validate143(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.what)){
vErrors = addFault(vErrors, instancePath, "required", "what");
errors++;
}
for(const key0 in data){
if(!((((((key0 === "what") || (key0 === "with")) || (key0 === "celebrateAt")) || (key0 === "correctAt")) || (key0 === "unit")) || (key0 === "checkIns"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.what)){
if(typeof data.what !== "string"){
vErrors = addFault(vErrors, instancePath+"/what", "type");
errors++;
}
}
if(!isNothing(data.with)){
if(typeof data.with !== "string"){
vErrors = addFault(vErrors, instancePath+"/with", "type");
errors++;
}
}
if(!isNothing(data.celebrateAt)){
let data2 = data.celebrateAt;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = addFault(vErrors, instancePath+"/celebrateAt", "type");
errors++;
}
}
if(!isNothing(data.correctAt)){
let data3 = data.correctAt;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = addFault(vErrors, instancePath+"/correctAt", "type");
errors++;
}
}
if(!isNothing(data.unit)){
if(typeof data.unit !== "string"){
vErrors = addFault(vErrors, instancePath+"/unit", "type");
errors++;
}
}
if(!isNothing(data.checkIns)){
if(!validate71(data.checkIns, instancePath+"/checkIns")){
vErrors = joinFaults(vErrors, validate71.errors);
errors++;
if(isFull(vErrors)){
validate143.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
function validate142(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "indicators")){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.indicators)){
let data0 = data.indicators;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
errors++;
}
}
else {
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
vErrors = addFault(vErrors, instancePath+"/indicators", "propertyNames", key1);
errors++;
}
}
for(const key2 in data0){
if(!validate143(data0[key2], instancePath+"/indicators/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"))){
vErrors = joinFaults(vErrors, validate143.errors);
errors++;
if(isFull(vErrors)){
validate142.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/indicators", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
function validate114(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "business") || (key0 === "focus")) || (key0 === "strengths")) || (key0 === "agreement")) || (key0 === "alignment")) || (key0 === "capabilities")) || (key0 === "accountability"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.business)){
if(!validate115(data.business, instancePath+"/business")){
vErrors = joinFaults(vErrors, validate115.errors);
errors++;
if(isFull(vErrors)){
validate114.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.focus)){
if(!validate122(data.focus, instancePath+"/focus")){
vErrors = joinFaults(vErrors, validate122.errors);
errors++;
if(isFull(vErrors)){
validate114.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.strengths)){
let data2 = data.strengths;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!validate125(data2[i0], instancePath+"/strengths/" + i0)){
vErrors = joinFaults(vErrors, validate125.errors);
errors++;
if(isFull(vErrors)){
validate114.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/strengths", "type");
errors++;
}
}
if(!isNothing(data.agreement)){
if(!validate128(data.agreement, instancePath+"/agreement")){
vErrors = joinFaults(vErrors, validate128.errors);
errors++;
if(isFull(vErrors)){
validate114.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.alignment)){
if(!validate132(data.alignment, instancePath+"/alignment")){
vErrors = joinFaults(vErrors, validate132.errors);
errors++;
if(isFull(vErrors)){
validate114.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.capabilities)){
let data6 = data.capabilities;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!validate140(data6[i1], instancePath+"/capabilities/" + i1)){
vErrors = joinFaults(vErrors, validate140.errors);
errors++;
if(isFull(vErrors)){
validate114.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/capabilities", "type");
errors++;
}
}
if(!isNothing(data.accountability)){
if(!validate142(data.accountability, instancePath+"/accountability")){
vErrors = joinFaults(vErrors, validate142.errors);
errors++;
if(isFull(vErrors)){
validate114.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
function validate148(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.plan)){
vErrors = addFault(vErrors, instancePath, "required", "plan");
errors++;
}
for(const key0 in data){
if(!(key0 === "plan")){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.plan)){
if(typeof data.plan !== "string"){
vErrors = addFault(vErrors, instancePath+"/plan", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
function validate151(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.date)){
vErrors = addFault(vErrors, instancePath, "required", "date");
errors++;
}
for(const key0 in data){
if(!((((key0 === "date") || (key0 === "kept")) || (key0 === "changed")) || (key0 === "notes"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.date)){
let data0 = data.date;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/date", "type");
errors++;
}
}
if(!isNothing(data.kept)){
if(!validate23(data.kept, instancePath+"/kept")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate151.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.changed)){
if(!validate23(data.changed, instancePath+"/changed")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate151.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.notes)){
if(typeof data.notes !== "string"){
vErrors = addFault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
function validate150(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "every") || (key0 === "with")) || (key0 === "log"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.every)){
let data0 = data.every;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = addFault(vErrors, instancePath+"/every", "pattern");
errors++;
}
}
else {
vErrors = addFault(vErrors, instancePath+"/every", "type");
errors++;
}
}
if(!isNothing(data.with)){
if(typeof data.with !== "string"){
vErrors = addFault(vErrors, instancePath+"/with", "type");
errors++;
}
}
if(!isNothing(data.log)){
let data2 = data.log;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!validate151(data2[i0], instancePath+"/log/" + i0)){
vErrors = joinFaults(vErrors, validate151.errors);
errors++;
if(isFull(vErrors)){
validate150.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/log", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
function validate156(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.week)){
vErrors = addFault(vErrors, instancePath, "required", "week");
errors++;
}
for(const key0 in data){
if(!((((key0 === "week") || (key0 === "wins")) || (key0 === "opportunities")) || (key0 === "next"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.week)){
let data0 = data.week;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/week", "type");
errors++;
}
}
if(!isNothing(data.wins)){
if(!validate23(data.wins, instancePath+"/wins")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate156.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.opportunities)){
if(!validate23(data.opportunities, instancePath+"/opportunities")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate156.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.next)){
if(!validate23(data.next, instancePath+"/next")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate156.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
function validate163(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.do)){
vErrors = addFault(vErrors, instancePath, "required", "do");
errors++;
}
for(const key0 in data){
if(!((((key0 === "do") || (key0 === "who")) || (key0 === "due")) || (key0 === "done"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.do)){
if(typeof data.do !== "string"){
vErrors = addFault(vErrors, instancePath+"/do", "type");
errors++;
}
}
if(!isNothing(data.who)){
if(typeof data.who !== "string"){
vErrors = addFault(vErrors, instancePath+"/who", "type");
errors++;
}
}
if(!isNothing(data.due)){
let data2 = data.due;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/due", "type");
errors++;
}
}
if(!isNothing(data.done)){
let data3 = data.done;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/done", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
function validate161(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.date)){
vErrors = addFault(vErrors, instancePath, "required", "date");
errors++;
}
for(const key0 in data){
if(!((((key0 === "date") || (key0 === "with")) || (key0 === "questions")) || (key0 === "actions"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.date)){
let data0 = data.date;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = addFault(vErrors, instancePath+"/date", "type");
errors++;
}
}
if(!isNothing(data.with)){
if(typeof data.with !== "string"){
vErrors = addFault(vErrors, instancePath+"/with", "type");
errors++;
}
}
if(!isNothing(data.questions)){
if(!validate23(data.questions, instancePath+"/questions")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate161.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.actions)){
let data3 = data.actions;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!validate163(data3[i0], instancePath+"/actions/" + i0)){
vErrors = joinFaults(vErrors, validate163.errors);
errors++;
if(isFull(vErrors)){
validate161.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/actions", "type");
errors++;
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
const pattern8 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
const pattern9 = new RegExp("^(off|hint|info|warning|error)$", "u");
function validate167(data, instancePath){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors = addFault(vErrors, instancePath, "pattern");
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "severity") || (key0 === "options"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.severity)){
let data0 = data.severity;
if(typeof data0 !== "string"){
vErrors = addFault(vErrors, instancePath+"/severity", "type");
errors++;
}
if(!(((((data0 === "off") || (data0 === "hint")) || (data0 === "info")) || (data0 === "warning")) || (data0 === "error"))){
vErrors = addFault(vErrors, instancePath+"/severity", "enum");
errors++;
}
}
if(!isNothing(data.options)){
let data1 = data.options;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = addFault(vErrors, instancePath+"/options", "type");
errors++;
}
}
}
validate167.errors = vErrors;
return errors === 0;
}
function validate169(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "fine") || (key0 === "vague"))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.fine)){
if(!validate23(data.fine, instancePath+"/fine")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate169.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.vague)){
if(!validate23(data.vague, instancePath+"/vague")){
vErrors = joinFaults(vErrors, validate23.errors);
errors++;
if(isFull(vErrors)){
validate169.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
function validate166(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern8.test(key0)){
errors++;
}
}
else {
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = addFault(vErrors, instancePath, "propertyNames", key0);
errors++;
}
}
for(const key1 in data){
if(!(key1 === "words")){
if(!validate167(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))){
vErrors = joinFaults(vErrors, validate167.errors);
errors++;
if(isFull(vErrors)){
validate166.errors = vErrors;
return false;
}
}
}
}
if(!isNothing(data.words)){
if(!validate169(data.words, instancePath+"/words")){
vErrors = joinFaults(vErrors, validate169.errors);
errors++;
if(isFull(vErrors)){
validate166.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
function validate21(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(isNothing(data.careerPlan)){
vErrors = addFault(vErrors, instancePath, "required", "careerPlan");
errors++;
}
if(isNothing(data.person)){
vErrors = addFault(vErrors, instancePath, "required", "person");
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
vErrors = addFault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(!isNothing(data.careerPlan)){
let data0 = data.careerPlan;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addFault(vErrors, instancePath+"/careerPlan", "type");
errors++;
}
if(1 !== data0){
vErrors = addFault(vErrors, instancePath+"/careerPlan", "const");
errors++;
}
}
if(!isNothing(data.person)){
if(typeof data.person !== "string"){
vErrors = addFault(vErrors, instancePath+"/person", "type");
errors++;
}
}
if(!isNothing(data.purpose)){
if(!validate22(data.purpose, instancePath+"/purpose")){
vErrors = joinFaults(vErrors, validate22.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.role)){
if(!validate27(data.role, instancePath+"/role")){
vErrors = joinFaults(vErrors, validate27.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.drivers)){
if(!validate37(data.drivers, instancePath+"/drivers")){
vErrors = joinFaults(vErrors, validate37.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.goals)){
if(!validate63(data.goals, instancePath+"/goals")){
vErrors = joinFaults(vErrors, validate63.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.initiatives)){
if(!validate77(data.initiatives, instancePath+"/initiatives")){
vErrors = joinFaults(vErrors, validate77.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.tradeOffs)){
let data7 = data.tradeOffs;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!validate94(data7[i0], instancePath+"/tradeOffs/" + i0)){
vErrors = joinFaults(vErrors, validate94.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/tradeOffs", "type");
errors++;
}
}
if(!isNothing(data.mastery)){
if(!validate96(data.mastery, instancePath+"/mastery")){
vErrors = joinFaults(vErrors, validate96.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.leadership)){
if(!validate114(data.leadership, instancePath+"/leadership")){
vErrors = joinFaults(vErrors, validate114.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.team)){
let data11 = data.team;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!validate148(data11[i1], instancePath+"/team/" + i1)){
vErrors = joinFaults(vErrors, validate148.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/team", "type");
errors++;
}
}
if(!isNothing(data.reviews)){
if(!validate150(data.reviews, instancePath+"/reviews")){
vErrors = joinFaults(vErrors, validate150.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
if(!isNothing(data.reports)){
let data14 = data.reports;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!validate156(data14[i2], instancePath+"/reports/" + i2)){
vErrors = joinFaults(vErrors, validate156.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/reports", "type");
errors++;
}
}
if(!isNothing(data.oneOnOnes)){
let data16 = data.oneOnOnes;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!validate161(data16[i3], instancePath+"/oneOnOnes/" + i3)){
vErrors = joinFaults(vErrors, validate161.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath+"/oneOnOnes", "type");
errors++;
}
}
if(!isNothing(data.lint)){
if(!validate166(data.lint, instancePath+"/lint")){
vErrors = joinFaults(vErrors, validate166.errors);
errors++;
if(isFull(vErrors)){
validate21.errors = vErrors;
return false;
}
}
}
}
else {
vErrors = addFault(vErrors, instancePath, "type");
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
