package hrsuite.mentoring.web.console;

import hrsuite.mentoring.program.RuleDetail;
import hrsuite.mentoring.program.RuleParameter.Unit;

/** One rule or weight on the page where HR sets it. */
public final class RuleChoice {

    private final RuleDetail rule;
    private Double value;

    RuleChoice(RuleDetail rule) {
        this.rule = rule;
        this.value = rule.value();
    }

    public RuleDetail getRule() {
        return rule;
    }

    public boolean isToggle() {
        return rule.unit() == Unit.SWITCH;
    }

    public Double getValue() {
        return value;
    }

    public void setValue(Double value) {
        this.value = value;
    }

    public boolean isOn() {
        return value != null && value >= 1;
    }

    public void setOn(boolean on) {
        value = on ? 1.0 : 0.0;
    }

    /** An emptied field asks for nothing. */
    boolean isChanged() {
        return value != null && value != rule.value();
    }

    RuleDetail asked() {
        return new RuleDetail(
                rule.group(),
                rule.code(),
                value,
                rule.minimum(),
                rule.maximum(),
                rule.usual(),
                rule.unit(),
                rule.description());
    }
}
