package hrsuite.mentoring.web.console;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** A number as people write it: 50 and not 50.0, with a point or a comma. */
@FacesConverter("plainNumber")
public class PlainNumber implements Converter<Double> {

    @Override
    public Double getAsObject(FacesContext page, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(text.strip().replace(',', '.')).doubleValue();
        } catch (NumberFormatException e) {
            throw new ConverterException(
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            text.strip() + " is no number.",
                            "Give a number, such as 2 or 0.25."),
                    e);
        }
    }

    @Override
    public String getAsString(FacesContext page, UIComponent field, Double number) {
        return number == null
                ? ""
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
